// All of it in the entry routine.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE BoatAdd;
DRIVER_REINITIALIZE BoatAgain;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverExtension->AddDevice = BoatAdd;
    IoRegisterDriverReinitialization(DriverObject, BoatAgain, NULL);
    return DriverObject->DriverInit ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
