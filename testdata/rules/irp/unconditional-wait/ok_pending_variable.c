// The answer whether it is pending is kept in a flag.
#include <wdm.h>

NTSTATUS DaisyAsk(PDEVICE_OBJECT Lower, ULONG Code)
{
    BOOLEAN isPending;
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    isPending = (status == STATUS_PENDING);
    if (isPending) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status;
    }
    return status;
}
