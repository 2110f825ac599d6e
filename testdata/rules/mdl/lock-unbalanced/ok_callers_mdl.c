// Who locked the pages is the caller.
#include <ntddk.h>

VOID SecretaryDrop(PMDL Mdl);

VOID SecretaryDrop(PMDL Mdl)
{
    MmUnlockPages(Mdl);
    IoFreeMdl(Mdl);
}
