// FN: Known gap: the event is on the stack of the caller, which does not wait either.
#include <wdm.h>

static NTSTATUS Post(PDEVICE_OBJECT Lower, ULONG Code, PKEVENT Done, PIO_STATUS_BLOCK Result)
{
    PIRP irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, NULL, 0, FALSE, Done, Result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    return IoCallDriver(Lower, irp);
}

NTSTATUS BowTurn(PDEVICE_OBJECT Lower, ULONG Code)
{
    IO_STATUS_BLOCK result;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    return Post(Lower, Code, &done, &result);
}
