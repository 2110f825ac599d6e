// StartIo is always called at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _PRINTER {
    PDEVICE_OBJECT Physical;
    ULONG BusNumber;
    PVOID Page;
} PRINTER, *PPRINTER;

DRIVER_STARTIO PrinterStartIo;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID PrinterStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPRINTER printer = (PPRINTER)DeviceObject->DeviceExtension;
    ULONG length;

    if (printer->BusNumber == MAXULONG) {
        IoGetDeviceProperty(printer->Physical, DevicePropertyBusNumber, sizeof(printer->BusNumber), // expect: irql/zw-above-passive
                            &printer->BusNumber, &length);
    }
    printer->Page = Irp->AssociatedIrp.SystemBuffer;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverStartIo = PrinterStartIo;
    return STATUS_SUCCESS;
}
