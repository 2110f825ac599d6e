// A method in PAGE, called inside the life of a lock object.
#include <wdm.h>

class SpinGuard {
public:
    explicit SpinGuard(PKSPIN_LOCK lock) : lock_(lock) { KeAcquireSpinLock(lock_, &irql_); }
    ~SpinGuard() { KeReleaseSpinLock(lock_, irql_); }

private:
    PKSPIN_LOCK lock_;
    KIRQL irql_;
};

class Palette {
public:
    VOID Set_bad(ULONG index, ULONG color);

private:
    __declspec(code_seg("PAGE")) ULONG Blend(ULONG color);
    KSPIN_LOCK lock_;
    ULONG colors_[16];
};

__declspec(code_seg("PAGE")) ULONG Palette::Blend(ULONG color)
{
    return (color & 0xFEFEFE) >> 1;
}

VOID Palette::Set_bad(ULONG index, ULONG color)
{
    SpinGuard guard(&lock_);
    colors_[index & 15] = Blend(color); // expect: paging/paged-callee-at-dispatch
}
