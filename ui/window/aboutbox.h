#pragma once

#include <QMessageBox>

namespace atlas::ui {

/// What the program is, its version and its licence.
class AboutBox : public QMessageBox
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget* parent = nullptr);
};

} // namespace atlas::ui
