// The level at run time decides whether a wait follows.
#include <ntddk.h>

class Signal {
public:
    VOID Raise_ok(PKEVENT Answer)
    {
        const BOOLEAN wait = KeGetCurrentIrql() < DISPATCH_LEVEL;

        KeSetEvent(&m_Event, IO_NO_INCREMENT, wait);
        if (wait) {
            KeWaitForSingleObject(Answer, Executive, KernelMode, FALSE, nullptr);
        }
    }

private:
    KEVENT m_Event;
};

struct Device {
    KSPIN_LOCK Lock;
    KEVENT Answer;
    Signal Attention;
};

void DevicePoke_ok(Device *Target)
{
    KIRQL irql;

    KeAcquireSpinLock(&Target->Lock, &irql);
    Target->Attention.Raise_ok(&Target->Answer);
    KeReleaseSpinLock(&Target->Lock, irql);
}
