// The old macro is the same.
#include <ntddk.h>

VOID SerinClear(PIRP Irp);

VOID SerinClear(PIRP Irp)
{
    PUCHAR bytes = (PUCHAR)MmGetSystemAddressForMdl(Irp->MdlAddress); // expect: mdl/must-succeed-mapping

    bytes[0] = 0;
}
