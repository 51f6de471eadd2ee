#include "ui/dialogs/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace atlas::ui {

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
    for (int i = 0; i < std::min(static_cast<int>(words.size()), static_cast<int>(m_group->buttons().size()));
         ++i)
        button(i)->setText(words.at(i));
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
