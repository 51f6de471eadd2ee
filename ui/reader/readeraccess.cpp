#include "ui/reader/readeraccess.h"

#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace atlas::ui {

namespace {

class ReaderAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderAccess(ReaderView& view) : QAccessibleWidget(&view, QAccessible::Document), m_view(view) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }

    QString text(int begin, int end) const override
    {
        const std::u16string_view all = article();
        const auto from = static_cast<std::size_t>(std::clamp(begin, 0, characterCount()));
        const auto to =
            static_cast<std::size_t>(std::clamp(end < 0 ? characterCount() : end, 0, characterCount()));
        const std::u16string_view part = from < to ? all.substr(from, to - from) : std::u16string_view();
        return QString::fromUtf16(part.data(), static_cast<qsizetype>(part.size()));
    }

    int characterCount() const override { return static_cast<int>(article().size()); }

    void selection(int index, int* begin, int* end) const override
    {
        const text::Span selected = index == 0 ? m_view.selectedText() : text::Span();
        *begin = static_cast<int>(selected.begin);
        *end = static_cast<int>(selected.end);
    }
    int selectionCount() const override { return m_view.selectedText().empty() ? 0 : 1; }
    void addSelection(int begin, int end) override { m_view.select(spanOf(begin, end)); }
    void removeSelection(int index) override
    {
        if (index == 0)
            m_view.select({});
    }
    void setSelection(int, int begin, int end) override { addSelection(begin, end); }

    int cursorPosition() const override { return static_cast<int>(m_view.cursor()); }
    void setCursorPosition(int position) override { m_view.reveal(spanOf(position, position + 1)); }

    QRect characterRect(int offset) const override
    {
        const QRect rect = m_view.rectOf(spanOf(offset, offset + 1).begin);
        return QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        const auto offset = m_view.offsetAt(m_view.viewport()->mapFromGlobal(point));
        return offset ? static_cast<int>(*offset) : -1;
    }
    void scrollToSubstring(int begin, int end) override { m_view.reveal(spanOf(begin, end)); }

    /// What a mark is, in the words that its tooltip has.
    QString attributes(int offset, int* begin, int* end) const override
    {
        const Mark* mark = m_view.content().empty() || offset < 0
                               ? nullptr
                               : m_view.content().markAt(static_cast<std::uint32_t>(offset), {});
        *begin = mark ? static_cast<int>(mark->span.begin) : offset;
        *end = mark ? static_cast<int>(mark->span.end) : offset + 1;
        QString words = mark ? m_view.hint(*mark) : QString();
        words.replace(u';', u',').replace(u':', u' '); // which separate attributes
        return mark ? QStringLiteral("mark:%1;").arg(words) : QString();
    }

private:
    std::u16string_view article() const
    {
        return m_view.content().empty() ? std::u16string_view()
                                        : std::u16string_view(m_view.content().article().text);
    }
    text::Span spanOf(int begin, int end) const
    {
        const auto inside = [this](int at) {
            return static_cast<std::uint32_t>(std::clamp(at, 0, characterCount()));
        };
        return {inside(begin), inside(end)};
    }

    ReaderView& m_view;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<ReaderView*>(object);
    return view ? new ReaderAccess(*view) : nullptr;
}

} // namespace

void installReaderAccess()
{
    QAccessible::installFactory(makeAccess); // Qt keeps each factory once
}

} // namespace atlas::ui
