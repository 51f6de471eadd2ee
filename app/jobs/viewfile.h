#pragma once

#include "network/view.h"
#include "text/problem.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace atlas::jobs {

/// Writes a view of the network into a file, on a worker thread. Problem: "view.cannot-write" (path).
QFuture<std::optional<text::Problem>> saveView(network::View, const QString& path);

/// Reads one, on a worker thread. Problems: "source.unreadable", and those of exchange::readView.
QFuture<text::Result<network::View>> openView(const QString& path);

} // namespace atlas::jobs
