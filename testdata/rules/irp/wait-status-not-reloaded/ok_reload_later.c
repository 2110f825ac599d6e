// The status is asked twice whether it is pending, and reloaded the second time.
#include <wdm.h>

typedef struct _EGRET { PDEVICE_OBJECT Lower; LARGE_INTEGER Waited; } EGRET, *PEGRET;

NTSTATUS EgretAsk(PEGRET Egret, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Egret->Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Egret->Lower, irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    KeQuerySystemTime(&Egret->Waited);
    if (status == STATUS_PENDING)
        status = result.Status;
    return status;
}
