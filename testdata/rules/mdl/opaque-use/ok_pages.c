// The array of page numbers is behind the MDL, and a macro gets there.
#include <ntddk.h>

ULONG ScallopPages(PMDL Mdl, PPFN_NUMBER First);

ULONG ScallopPages(PMDL Mdl, PPFN_NUMBER First)
{
    *First = MmGetMdlPfnArray(Mdl)[0];
    return ADDRESS_AND_SIZE_TO_SPAN_PAGES(MmGetMdlVirtualAddress(Mdl), MmGetMdlByteCount(Mdl));
}
