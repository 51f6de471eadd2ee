#include "workspace/savefile.h"

#include <QSaveFile>

namespace atlas::workspace {

std::optional<text::Problem> saveFile(const QString& path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() &&
        file.commit())
        return std::nullopt;
    return text::Problem{"export.cannot-write", {}, {path.toStdString(), file.errorString().toStdString()}};
}

} // namespace atlas::workspace
