// STATUS_PENDING goes back to a caller that takes it for a success.
#include <wdm.h>

NTSTATUS KiteControl(PDEVICE_OBJECT Lower, ULONG Code, PVOID In, ULONG InLength)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, In, InLength, NULL, 0, FALSE, &done, &result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        (VOID)KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    }
    return status; // expect: irp/wait-status-not-reloaded
}
