// The status block is the caller's, who reads it; STATUS_PENDING tells that it is to be read.
#include <wdm.h>

NTSTATUS SwanPost(PDEVICE_OBJECT Lower, ULONG Code, PIO_STATUS_BLOCK Result)
{
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, Result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    return status;
}
