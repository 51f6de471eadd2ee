#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace atlas::text {

/// Memory for tables of megabytes that are looked at all over the place: on pages of 2 MiB where the system
/// lends such. On small pages nearly every look has to find out first where its page lies.
template<typename T>
class TableMemory
{
public:
    using value_type = T;

    TableMemory() = default;
    template<typename Other>
    TableMemory(const TableMemory<Other>&)
    {}

    T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < worthwhile)
            return std::allocator<T>().allocate(count);
        const std::size_t whole = (bytes + page - 1) / page * page;
        void* const memory = std::aligned_alloc(page, whole);
        if (!memory)
            throw std::bad_alloc();
#ifdef __linux__
        madvise(memory, whole, MADV_HUGEPAGE); // a wish: small pages do as well
#endif
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t count)
    {
        if (count * sizeof(T) < worthwhile)
            std::allocator<T>().deallocate(memory, count);
        else
            std::free(memory);
    }
    friend bool operator==(const TableMemory&, const TableMemory&)
    {
        return true;
    }

private:
    static constexpr std::size_t page = std::size_t(2) << 20;
    static constexpr std::size_t worthwhile = page / 4;
};

template<typename T>
using LookupTable = std::vector<T, TableMemory<T>>;

} // namespace atlas::text
