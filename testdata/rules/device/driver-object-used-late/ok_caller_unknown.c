// When the function runs is not known.
#include <wdm.h>

DRIVER_ADD_DEVICE KiteAdd;

VOID KiteInitialize(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = KiteAdd;
}
