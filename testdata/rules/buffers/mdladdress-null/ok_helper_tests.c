// The helper that maps says NULL where there is no MDL.
#include <ntddk.h>

#define IOCTL_GARNET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a7, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _GARNET_ARGS { ULONG Op, Count; ULONG Values[8]; } GARNET_ARGS, *PGARNET_ARGS;
typedef struct _GARNET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } GARNET_EXTENSION, *PGARNET_EXTENSION;

static PVOID GarnetMap(PMDL Mdl)
{
    if (!Mdl) {
        return NULL;
    }
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GarnetControl;

_Use_decl_annotations_
NTSTATUS GarnetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GARNET_RUN:
        if (!GarnetMap(Irp->MdlAddress)) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
