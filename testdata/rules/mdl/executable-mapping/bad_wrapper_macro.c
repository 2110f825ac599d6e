// A macro of the driver hides the priority.
#include <ntddk.h>

#define GRACKLE_ADDRESS(irp) MmGetSystemAddressForMdlSafe((irp)->MdlAddress, LowPagePriority)

PVOID GrackleMap(PIRP Irp);

PVOID GrackleMap(PIRP Irp)
{
    return GRACKLE_ADDRESS(Irp); // expect: mdl/executable-mapping
}
