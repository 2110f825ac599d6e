// The answer is written to wherever the program says.
#include <ntddk.h>

#define IOCTL_SISKIN_COUNT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_NEITHER, FILE_READ_ACCESS)

static volatile LONG SiskinCount;
static FAST_IO_DISPATCH SiskinFastIo;

FAST_IO_DEVICE_CONTROL SiskinFastControl;

_Use_decl_annotations_
BOOLEAN SiskinFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                          ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    switch (IoControlCode) {
    case IOCTL_SISKIN_COUNT:
        if (OutputBufferLength < sizeof(LONG)) {
            return FALSE;
        }
        __try {
            *(PLONG)OutputBuffer = SiskinCount; // expect: buffers/fastio-unprobed
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            IoStatus->Status = GetExceptionCode();
            IoStatus->Information = 0;
            return TRUE;
        }
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(LONG);
        return TRUE;
    }
    return FALSE;
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    SiskinFastIo.SizeOfFastIoDispatch = sizeof(SiskinFastIo);
    SiskinFastIo.FastIoDeviceControl = SiskinFastControl;
    DriverObject->FastIoDispatch = &SiskinFastIo;
    return STATUS_SUCCESS;
}
