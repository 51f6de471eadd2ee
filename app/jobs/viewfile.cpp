#include "jobs/viewfile.h"

#include "exchange/viewjson.h"
#include "workspace/savefile.h"

#include <QFile>
#include <QtConcurrent>

#include <string>
#include <utility>

namespace atlas::jobs {

QFuture<std::optional<text::Problem>> saveView(network::View view, const QString& path)
{
    return QtConcurrent::run([view = std::move(view), path]() -> std::optional<text::Problem> {
        const std::string written = exchange::writeView(view);
        if (workspace::saveFile(path, written))
            return text::Problem{"view.cannot-write", {}, {path.toStdString()}};
        return std::nullopt;
    });
}

QFuture<text::Result<network::View>> openView(const QString& path)
{
    return QtConcurrent::run([path]() -> text::Result<network::View> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return text::Problem{"source.unreadable", {}, {}};
        const QByteArray bytes = file.read(exchange::mostViewBytes + 1);
        return exchange::readView({bytes.data(), static_cast<std::size_t>(bytes.size())});
    });
}

} // namespace atlas::jobs
