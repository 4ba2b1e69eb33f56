#include "core/documents/page_layout.h"

#include "core/base/say.h"

namespace taphuan {

namespace {

class Paginator {
  public:
    Paginator(const std::vector<Strip>& strips, double height) : strips_(strips), height_(height) {}

    Result<std::vector<PageOfStrips>> run() {
        for (size_t from = 0; from < strips_.size();) {
            const size_t to = endOfGroup(from);
            if (strips_[from].startsPage || !fits(from, to)) turnPage();
            for (; from < to; ++from) {
                if (!fits(from, from + 1)) turnPage();
                place(strips_[from]);
                if (y_ > height_ + 1) return tooHigh();
            }
        }
        return std::move(pages_);
    }

  private:
    size_t endOfGroup(size_t from) const {
        while (from + 1 < strips_.size() && strips_[from].keepWithNext && !strips_[from + 1].startsPage)
            ++from;
        return from + 1;
    }

    bool fits(size_t from, size_t to) const {
        double y = y_;
        const Strip* heading = heading_;
        for (size_t i = from; i < to; ++i) {
            if (y > 0) y += strips_[i].spaceBefore;
            const Strip* own = strips_[i].heading.get();
            if (own && own != heading) y += own->height;
            heading = own;
            y += strips_[i].height;
        }
        return y <= height_;
    }

    void place(const Strip& strip) {
        if (y_ > 0) y_ += strip.spaceBefore;
        const Strip* own = strip.heading.get();
        if (own && own != heading_) put(*own);
        heading_ = own;
        put(strip);
    }

    void put(const Strip& strip) {
        pages_.back().push_back({&strip, y_});
        y_ += strip.height;
    }

    void turnPage() {
        if (pages_.back().empty()) return;
        pages_.emplace_back();
        y_ = 0;
        heading_ = nullptr;
    }

    static Error tooHigh() {
        return refused(say("core", "Có nội dung dài hơn một trang giấy nên không in được"), {},
                       say("core", "Rút gọn ghi chú hoặc tên quá dài rồi in lại"));
    }

    const std::vector<Strip>& strips_;
    double height_;
    double y_ = 0;
    const Strip* heading_ = nullptr;
    std::vector<PageOfStrips> pages_{1};
};

}  // namespace

Result<std::vector<PageOfStrips>> paginate(const std::vector<Strip>& strips, double height) {
    return Paginator(strips, height).run();
}

}  // namespace taphuan
