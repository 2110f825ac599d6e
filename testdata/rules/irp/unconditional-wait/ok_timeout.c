// The wait ends by itself after a second; then the request is given up for this caller, whose memory lasts.
#include <wdm.h>

typedef struct _THYME { PDEVICE_OBJECT Lower; KEVENT Done; IO_STATUS_BLOCK Result; } THYME, *PTHYME;

NTSTATUS ThymeAsk(PTHYME Thyme, ULONG Code)
{
    LARGE_INTEGER second;
    NTSTATUS status;
    PIRP irp;

    KeClearEvent(&Thyme->Done);
    irp = IoBuildDeviceIoControlRequest(Code, Thyme->Lower, NULL, 0, NULL, 0, FALSE, &Thyme->Done, &Thyme->Result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    (VOID)IoCallDriver(Thyme->Lower, irp);
    second.QuadPart = -10000000;
    status = KeWaitForSingleObject(&Thyme->Done, Executive, KernelMode, FALSE, &second);
    return status == STATUS_TIMEOUT ? STATUS_IO_TIMEOUT : Thyme->Result.Status;
}
