#include "jobs/networkexport.h"

#include "workspace/savefile.h"

#include <QtConcurrent>

#include <utility>

namespace atlas::jobs {

QFuture<std::optional<text::Problem>> saveNetwork(std::shared_ptr<const atlas::Atlas> all,
                                                  std::shared_ptr<const network::Graph> shown,
                                                  const QString& path, exchange::NetworkFormat format)
{
    return QtConcurrent::run([all = std::move(all), shown = std::move(shown), path, format] {
        const exchange::NetworkData data =
            shown ? exchange::networkData(*all, *shown) : exchange::networkData(*all);
        return workspace::saveFile(path, exchange::writeNetwork(data, format));
    });
}

} // namespace atlas::jobs
