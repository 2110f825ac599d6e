// One common exit by goto, and one by __finally; __leave goes through it as well.
#include <wdm.h>

typedef struct _ENGINE {
    PULONG Control;
    ULONG Ticks;
} ENGINE, *PENGINE;

NTSTATUS EngineStart_ok(PENGINE Engine)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (Engine->Control == NULL) {
        status = STATUS_DEVICE_NOT_READY;
        goto Exit;
    }
    WRITE_REGISTER_ULONG(Engine->Control, 1);
    if (READ_REGISTER_ULONG(Engine->Control) != 1) {
        status = STATUS_IO_DEVICE_ERROR;
        goto Exit;
    }
    Engine->Ticks = 0;
Exit:
    KeLowerIrql(irql);
    return status;
}

NTSTATUS EngineStop_ok(PENGINE Engine)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    __try {
        if (Engine->Control == NULL) {
            status = STATUS_DEVICE_NOT_READY;
            __leave;
        }
        WRITE_REGISTER_ULONG(Engine->Control, 0);
        if (Engine->Ticks == 0) {
            return STATUS_ALREADY_COMPLETE;
        }
    } __finally {
        KeLowerIrql(irql);
    }
    return status;
}
