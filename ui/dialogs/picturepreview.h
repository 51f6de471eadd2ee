#pragma once

#include "ui/pictures/picture.h"

#include <QImage>
#include <QWidget>

namespace atlas::ui {

class Theme;

/// The page as it will be exported, as large as fits; a chequered ground shows where it is transparent.
class PicturePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PicturePreview(const Theme&, QWidget* parent = nullptr);

    void present(Picture, const PictureOptions&);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void compose();

    const Theme& m_theme;
    Picture m_picture;
    PictureOptions m_options;
    QImage m_image; ///< null: to be composed at the next paint
};

} // namespace atlas::ui
