// Freed after the wait; the I/O manager has freed it already.
#include <ntddk.h>

typedef struct _APEX_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} APEX_EXTENSION, *PAPEX_EXTENSION;

NTSTATUS ApexAsk(PAPEX_EXTENSION Ext, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Ext->Lower, NULL, 0, &Ext->Reply, sizeof(Ext->Reply), FALSE, &done, &result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    IoFreeIrp(irp); // expect: irp/frees-threaded-irp
    return status;
}
