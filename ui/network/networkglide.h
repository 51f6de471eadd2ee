#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <vector>

namespace atlas::ui {

/// The way of a network from one picture to the next: nodes that both show glide, and so does what is in
/// sight; ties go with them, to their dates too. What is new stands where it belongs at once. A value.
class NetworkGlide
{
public:
    struct Picture
    {
        const NetworkScene& scene;
        const Viewport& view;
        const atlas::Atlas* atlas; ///< that its ids are of; may be null
    };
    /// `to` gets what it needs to look like `from` at first.
    NetworkGlide(const Picture& from, const Picture& to);
    /// Only what is in sight glides.
    NetworkGlide(const Viewport& from, const Viewport& to);

    /// Whether anything would be seen to move.
    bool isNeeded() const { return m_needed; }
    const Viewport& destination() const { return m_viewTo; }
    /// Puts a scene like `to` to a share of the way, 0 … 1; at 1 it is exactly as it was given.
    void put(NetworkScene&, Viewport&, double share) const;

private:
    std::vector<network::Point> m_from; ///< by node of the new scene
    std::vector<network::Point> m_to;
    std::vector<float> m_radii[2]; ///< by node of the new scene: before and then
    std::vector<float> m_at;       ///< by edge of the new scene: dates of the old one; empty: none
    std::vector<float> m_ownAt;
    std::vector<network::Point>
        m_pulls[2]; ///< NetworkScene::pulls before, empty if there never are any, and then
    void takePulls(const Picture& from, const Picture& to);
    void putView(Viewport&, double share) const;

    Viewport m_viewFrom;
    Viewport m_viewTo;
    bool m_viewAlone = false;
    float m_time[2] = {0, 0};
    float m_curl[2] = {0, 0};
    bool m_newGround = false;
    bool m_needed = false;
};

} // namespace atlas::ui
