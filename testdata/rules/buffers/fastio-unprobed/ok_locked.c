// The pages are locked with the mode of the caller, and the mapping is used.
#include <ntddk.h>

#define IOCTL_CROSSBILL_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG CrossbillLevel;

FAST_IO_DEVICE_CONTROL CrossbillFastControl;

_Use_decl_annotations_
BOOLEAN CrossbillFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_CROSSBILL_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    {
        PMDL mdl = IoAllocateMdl(OutputBuffer, OutputBufferLength, FALSE, FALSE, NULL);
        PULONG mapped;

        if (mdl == NULL) {
            return FALSE;
        }
        __try {
            MmProbeAndLockPages(mdl, ExGetPreviousMode(), IoWriteAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            IoFreeMdl(mdl);
            return FALSE;
        }
        mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
        if (mapped != NULL) {
            *mapped = CrossbillLevel;
        }
        MmUnlockPages(mdl);
        IoFreeMdl(mdl);
    }
    IoStatus->Status = STATUS_SUCCESS;
    IoStatus->Information = sizeof(ULONG);
    return TRUE;
}
