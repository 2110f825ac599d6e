// The annotation promises the caller's level on every way out.
#include <wdm.h>

typedef struct _LATCH {
    PULONG Register;
    BOOLEAN Set;
} LATCH, *PLATCH;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
NTSTATUS LatchSet_bad(_Inout_ PLATCH Latch)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (Latch->Set) {
        return STATUS_ALREADY_COMMITTED; // expect: irql/not-restored
    }
    WRITE_REGISTER_ULONG(Latch->Register, 1);
    Latch->Set = TRUE;
    KeLowerIrql(irql);
    return STATUS_SUCCESS;
}
