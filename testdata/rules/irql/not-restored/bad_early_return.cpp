// Without an object that restores, the early return of a C++ routine leaks the level like any other.
#include <wdm.h>

struct Relay {
    PULONG coil;
    bool closed;
};

bool RelayClose_bad(Relay *relay)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (relay->closed) {
        return true; // expect: irql/not-restored
    }
    WRITE_REGISTER_ULONG(relay->coil, 1);
    relay->closed = true;
    KeLowerIrql(irql);
    return true;
}
