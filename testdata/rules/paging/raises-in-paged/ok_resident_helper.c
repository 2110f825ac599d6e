// The helper raises and lowers again before it returns; its own code is resident.
#include <wdm.h>

typedef struct _REGISTER_FILE {
    KSPIN_LOCK Lock;
    ULONG Shadow;
} REGISTER_FILE, *PREGISTER_FILE;

VOID RegistersSet_ok(PREGISTER_FILE Registers, ULONG Value);
NTSTATUS RegistersConfigure_ok(PREGISTER_FILE Registers, HANDLE Key);

#pragma alloc_text(PAGE, RegistersConfigure_ok)

VOID RegistersSet_ok(PREGISTER_FILE Registers, ULONG Value)
{
    KIRQL irql;

    KeAcquireSpinLock(&Registers->Lock, &irql);
    Registers->Shadow = Value;
    KeReleaseSpinLock(&Registers->Lock, irql);
}

NTSTATUS RegistersConfigure_ok(PREGISTER_FILE Registers, HANDLE Key)
{
    PAGED_CODE();
    RegistersSet_ok(Registers, 0x10);
    return ZwFlushKey(Key);
}
