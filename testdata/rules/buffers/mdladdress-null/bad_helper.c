// A helper maps the MDL that it is handed.
#include <ntddk.h>

#define IOCTL_TOPAZ_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8a3, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

typedef struct _TOPAZ_ARGS { ULONG Op, Count; ULONG Values[8]; } TOPAZ_ARGS, *PTOPAZ_ARGS;
typedef struct _TOPAZ_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } TOPAZ_EXTENSION, *PTOPAZ_EXTENSION;

static PVOID TopazMap(PMDL Mdl)
{
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TopazControl;

_Use_decl_annotations_
NTSTATUS TopazControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TOPAZ_RUN:
        if (!TopazMap(Irp->MdlAddress)) { // expect: buffers/mdladdress-null
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
