// The handler does not know how far things went: the IRP may not have been sent yet.
#include <wdm.h>

typedef struct _VOLUME {
    PDEVICE_OBJECT Target;
    PULONG Shared;
} VOLUME, *PVOLUME;

static VOID VolumeTouch(PVOLUME Volume)
{
    if (*Volume->Shared == 0) {
        ExRaiseStatus(STATUS_DISK_CORRUPT_ERROR);
    }
}

static NTSTATUS VolumeCommon(PVOLUME Volume, PIRP Irp)
{
    NTSTATUS status;

    VolumeTouch(Volume);
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Volume->Target, Irp);
    VolumeTouch(Volume);
    return status;
}

NTSTATUS VolumeControl_ok(PVOLUME Volume, PIRP Irp)
{
    NTSTATUS status;

    __try {
        status = VolumeCommon(Volume, Irp);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
