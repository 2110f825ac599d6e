// Programs are sent away: they come as IRPs.
#include <ntddk.h>

#define IOCTL_BRAMBLING_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG BramblingLevel;

FAST_IO_DEVICE_CONTROL BramblingFastControl;

_Use_decl_annotations_
BOOLEAN BramblingFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_BRAMBLING_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    if (ExGetPreviousMode() != KernelMode) {
        return FALSE;
    }
    *(PULONG)OutputBuffer = BramblingLevel;
    IoStatus->Status = STATUS_SUCCESS;
    IoStatus->Information = sizeof(ULONG);
    return TRUE;
}
