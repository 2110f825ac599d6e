// The IRP is made, and then something else fails before it is sent.
#include <ntddk.h>

typedef struct _CORAL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} CORAL_EXTENSION, *PCORAL_EXTENSION;

NTSTATUS CoralGetReply(PCORAL_EXTENSION Ext, ULONG Code)
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
    if (Ext->Spare != NULL) {
        return STATUS_DEVICE_BUSY; // expect: irp/own-irp-leaked
    }
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    return status;
}
