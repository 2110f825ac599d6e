// A resource held on behalf of a request is given back for that owner; the thread's own hold has ended before.
#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Rename;
  ULONG Count;
} VOLUME;

VOID Notify(VOLUME *Volume, BOOLEAN Unlock)
{
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Volume->Rename, TRUE);
  ExReleaseResourceLite(&Volume->Rename);
  if (Unlock && Volume->Count == 1)
    ExReleaseResourceForThreadLite(&Volume->Rename, (ERESOURCE_THREAD)&Volume->Count | 3);
  KeLeaveCriticalRegion();
}

static VOID ReleaseOwner(VOLUME *Volume, ERESOURCE_THREAD Owner)
{
  if (ExIsResourceAcquiredLite(&Volume->Rename))
    ExReleaseResourceLite(&Volume->Rename);
  else
    ExReleaseResourceForThreadLite(&Volume->Rename, Owner);
}

VOID NotifyThroughWrapper(VOLUME *Volume, BOOLEAN GiveBack)
{
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&Volume->Rename, TRUE);
  ExReleaseResourceLite(&Volume->Rename);
  if (GiveBack && Volume->Count == 1)
    ReleaseOwner(Volume, (ERESOURCE_THREAD)&Volume->Count | 3);
  KeLeaveCriticalRegion();
}
