// A guard object raises in its constructor and restores in its destructor; the one who uses it does neither.
#include <wdm.h>

namespace sync {

class RaiseGuard {
public:
    RaiseGuard();
    ~RaiseGuard();

private:
    KIRQL irql_;
};

RaiseGuard::RaiseGuard() { KeRaiseIrql(DISPATCH_LEVEL, &irql_); }

RaiseGuard::~RaiseGuard() { KeLowerIrql(irql_); }

} // namespace sync

VOID Strobe(PULONG Register)
{
    sync::RaiseGuard guard;

    WRITE_REGISTER_ULONG(Register, 1);
    WRITE_REGISTER_ULONG(Register, 0);
}
