// Without the marked line the section is still in force at the second function.
#include <wdm.h>

typedef struct _FAN {
    KSPIN_LOCK Lock;
    ULONG Speed;
    HANDLE Key;
} FAN, *PFAN;

#pragma code_seg("PAGE")

NTSTATUS FanSave(PFAN Fan)
{
    PAGED_CODE();
    return ZwFlushKey(Fan->Key);
}

#pragma code_seg() // guard

VOID FanSet(PFAN Fan, ULONG Speed)
{
    KIRQL irql;

    KeAcquireSpinLock(&Fan->Lock, &irql);
    Fan->Speed = Speed;
    KeReleaseSpinLock(&Fan->Lock, irql);
}
