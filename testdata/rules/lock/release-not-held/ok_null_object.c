// The object of the former round is NULL in the first; its lock is then not given back either.
#include <ntifs.h>

typedef struct _VOLUME {
  ERESOURCE Resource;
} VOLUME;

typedef struct _ITEM {
  VOLUME *Volume;
} ITEM;

ITEM *Next(VOID);

VOID CloseAll(VOID)
{
  VOLUME *current = NULL;
  ULONG rounds = 0;
  ITEM *item;
  while ((item = Next()) != NULL) {
    if (item->Volume != current) {
      if (current != NULL)
        ExReleaseResourceLite(&current->Resource);
      current = item->Volume;
      ExAcquireResourceExclusiveLite(&current->Resource, TRUE);
    } else if (++rounds >= 2) {
      ExReleaseResourceLite(&current->Resource);
      ExAcquireResourceExclusiveLite(&current->Resource, TRUE);
    }
  }
  if (current != NULL)
    ExReleaseResourceLite(&current->Resource);
}

DRIVER_UNLOAD Unload;

VOID Unload(PDRIVER_OBJECT Driver)
{
  UNREFERENCED_PARAMETER(Driver);
  CloseAll();
}
