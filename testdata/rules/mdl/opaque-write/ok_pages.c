// Page numbers are written into an array of the driver.
#include <ntddk.h>

VOID PillbugCopy(PMDL Mdl, PPFN_NUMBER Pages);

VOID PillbugCopy(PMDL Mdl, PPFN_NUMBER Pages)
{
    Pages[0] = MmGetMdlPfnArray(Mdl)[0];
}
