// Nonzero only as long as retries are left: the value is computed, so nothing is certain.
#include <wdm.h>

typedef struct _MOTOR {
    KSPIN_LOCK Lock;
    KEVENT Stopped;
    LONG Retries;
} MOTOR, *PMOTOR;

NTSTATUS MotorStop_ok(PMOTOR Motor)
{
    LARGE_INTEGER timeout;
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Motor->Lock, &irql);
    timeout.QuadPart = (LONGLONG)Motor->Retries * -1000;
    status = KeWaitForSingleObject(&Motor->Stopped, Executive, KernelMode, FALSE, &timeout);
    KeReleaseSpinLock(&Motor->Lock, irql);
    return status;
}
