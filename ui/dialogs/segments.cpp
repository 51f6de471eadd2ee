#include "ui/dialogs/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace atlas::ui {

namespace {
/// The words are bold while they are chosen, which the button does not count in its width.
void keepRoom(QToolButton& button)
{
    button.ensurePolished();
    QFont bold = button.font();
    bold.setWeight(QFont::DemiBold);
    const int more = QFontMetrics(bold).horizontalAdvance(button.text()) -
                     QFontMetrics(button.font()).horizontalAdvance(button.text());
    button.setMinimumWidth(0);
    button.setMinimumWidth(button.sizeHint().width() + std::max(more, 0) + 2);
}
} // namespace

Segments::Segments(int count, QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("look", "segments");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new QToolButton;
        button->setProperty("look", "segment");
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button, i);
        row->addWidget(button); // as wide as its words, then what is left
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setWords(const QStringList& words)
{
    const int count = std::min(static_cast<int>(words.size()), static_cast<int>(m_group->buttons().size()));
    for (int i = 0; i < count; ++i) {
        button(i)->setText(words.at(i));
        keepRoom(*button(i));
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QToolButton* wanted = button(index))
        wanted->setChecked(true);
}

QToolButton* Segments::button(int index) const
{
    return qobject_cast<QToolButton*>(m_group->button(index));
}

} // namespace atlas::ui
