#include "ui/theme/emptystate.h"

#include "ui/theme/icons.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

/// An icon that steps back, in the colours of the theme at the moment.
class EmptyState::Sign : public QWidget
{
public:
    Sign()
    {
        setFixedSize(28, 28);
        hide();
    }
    void setIcon(const QIcon& icon)
    {
        m_icon = icon;
        setVisible(!icon.isNull());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);
    }

private:
    QIcon m_icon;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_sign(new Sign), m_sentence(new QLabel), m_action(new QPushButton)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setProperty("look", "muted");
    m_action->setObjectName("emptyAction");
    m_action->hide();
    setFocusProxy(m_action);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setSign(const QString& name)
{
    m_sign->setIcon(name.isEmpty() ? QIcon() : icon(name));
}

void EmptyState::setWords(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setMenu(QMenu* menu)
{
    m_action->setMenu(menu);
}

void EmptyState::sayNothingIsOpen(bool reading)
{
    if (reading)
        setWords(beingRead()); // the line at the bottom says how far it is, and can cancel it
    else
        setWords(nothingOpen(), openFiles());
}

QString EmptyState::nothingOpen()
{
    return tr("Nothing is open yet.");
}

QString EmptyState::beingRead()
{
    //: stands in a panel while files are read that will fill it
    return tr("Being read…");
}

QString EmptyState::openFiles()
{
    return tr("Open files…");
}

} // namespace atlas::ui
