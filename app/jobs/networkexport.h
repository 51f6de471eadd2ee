#pragma once

#include "exchange/networkfile.h"
#include "text/problem.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace atlas::jobs {

/// Writes a network as data on a worker thread: what `shown` holds of the atlas, or everything where it is
/// null; names in a language as exchange::writeNetwork has it. The result is what workspace::saveFile gives.
QFuture<std::optional<text::Problem>> saveNetwork(std::shared_ptr<const atlas::Atlas>,
                                                  std::shared_ptr<const network::Graph> shown,
                                                  const QString& path, exchange::NetworkFormat,
                                                  text::Language);

} // namespace atlas::jobs
