// Only the lengths are used.
#include <ntddk.h>

#define IOCTL_GOLDFINCH_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG GoldfinchLevel;

FAST_IO_DEVICE_CONTROL GoldfinchFastControl;

_Use_decl_annotations_
BOOLEAN GoldfinchFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_GOLDFINCH_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    GoldfinchLevel = OutputBufferLength;
    IoStatus->Status = STATUS_SUCCESS;
    IoStatus->Information = 0;
    return TRUE;
}
