// An IRP made for the thread is used twice.
#include <ntddk.h>

typedef struct _GAMMA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} GAMMA_EXTENSION, *PGAMMA_EXTENSION;

NTSTATUS GammaAsk(PGAMMA_EXTENSION Ext, ULONG Code)
{
    IO_STATUS_BLOCK result;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Ext->Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Ext->Spare = irp;
    IoReuseIrp(irp, STATUS_SUCCESS); // expect: irp/reuse-foreign
    return STATUS_SUCCESS;
}
