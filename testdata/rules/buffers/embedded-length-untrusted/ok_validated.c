// A routine of the system has looked through the structure: offsets and lengths in it lie inside of it.
#include <ntifs.h>

#define FSCTL_SISKIN_LINK CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 0x821, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SISKIN { WCHAR First; } SISKIN, *PSISKIN;

_Dispatch_type_(IRP_MJ_FILE_SYSTEM_CONTROL) DRIVER_DISPATCH SiskinFileSystemControl;

_Use_decl_annotations_
NTSTATUS SiskinFileSystemControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN ext = (PSISKIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PREPARSE_DATA_BUFFER data = (PREPARSE_DATA_BUFFER)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    if (stack->Parameters.FileSystemControl.FsControlCode == FSCTL_SISKIN_LINK) {
        status = FsRtlValidateReparsePointBuffer(stack->Parameters.FileSystemControl.InputBufferLength, data);
        if (NT_SUCCESS(status) && data->SymbolicLinkReparseBuffer.SubstituteNameLength >= sizeof(WCHAR)) {
            ext->First = data->SymbolicLinkReparseBuffer.PathBuffer[data->SymbolicLinkReparseBuffer.SubstituteNameOffset / sizeof(WCHAR)];
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
