#include "jobs/networkexport.h"

#include "workspace/savefile.h"

#include <QtConcurrent>

#include <utility>

namespace atlas::jobs {

QFuture<std::optional<text::Problem>> saveNetwork(std::shared_ptr<const atlas::Atlas> all,
                                                  std::shared_ptr<const network::Graph> shown,
                                                  const QString& path, exchange::NetworkFormat format,
                                                  text::Language language)
{
    return QtConcurrent::run([all = std::move(all), shown = std::move(shown), path, format, language] {
        const exchange::NetworkData data =
            shown ? exchange::networkData(*all, *shown) : exchange::networkData(*all);
        return workspace::saveFile(path, exchange::writeNetwork(data, format, language));
    });
}

} // namespace atlas::jobs
