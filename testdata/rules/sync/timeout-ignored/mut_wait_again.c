// The second wait, without a limit, is what keeps the event alive for as long as it is needed.
#include <wdm.h>

NTSTATUS DriveSpinUp(PDEVICE_OBJECT Lower, ULONG Code)
{
    KEVENT done;
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER limit;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, &done, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    if (IoCallDriver(Lower, irp) == STATUS_PENDING) {
        limit.QuadPart = -100000000;
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &limit);
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // guard
    }
    return iosb.Status;
}
