/* irqlint kit: rights management for audio */
#pragma once
#include <ks.h>
#include <punknown.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifndef DEFINE_ABSTRACT_UNKNOWN
#define DEFINE_ABSTRACT_UNKNOWN() \
    STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ _In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface) PURE; \
    STDMETHOD_(ULONG, AddRef)(THIS) PURE; \
    STDMETHOD_(ULONG, Release)(THIS) PURE;
#endif
/* An interface's methods are one list; F makes the pure declaration or, in IMP_ macros, the one of a class that implements it.
   What the base class already has is repeated only in C. */
#ifndef _IRQLINT_PURE
#define _IRQLINT_PURE(t, m, a) STDMETHOD_(t, m) a PURE;
#define _IRQLINT_IMP(t, m, a) STDMETHODIMP_(t) m a;
#ifdef __cplusplus
#define _IRQLINT_C(x)
#else
#define _IRQLINT_C(x) x
#endif
#endif
typedef struct tagDRMRIGHTS {
    BOOL CopyProtect;
    ULONG Reserved;
    BOOL DigitalOutputDisable;
} DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;
#define DEFINE_DRMRIGHTS_DEFAULT(DrmRights) const DRMRIGHTS DrmRights = { FALSE, 0, FALSE }
DEFINE_GUID(IID_IDrmAudioStream, 0x1915c967, 0x3299, 0x48cb, 0xa3, 0xe4, 0x69, 0xfd, 0x1d, 0x1b, 0x30, 0x6e);
#define _PC_IDrmAudioStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetContentId, (THIS_ _In_ ULONG ContentId, _In_ PCDRMRIGHTS DrmRights))
DECLARE_INTERFACE_(IDrmAudioStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IDrmAudioStream(_IRQLINT_PURE) };
typedef IDrmAudioStream *PDRMAUDIOSTREAM;
#define IMP_IDrmAudioStream _PC_IDrmAudioStream(_IRQLINT_IMP)
typedef struct tagDRMFORWARD {
    DWORD Flags;
    PDEVICE_OBJECT DeviceObject;
    PFILE_OBJECT FileObject;
    PVOID Context;
} DRMFORWARD, *PDRMFORWARD;
typedef const DRMFORWARD *PCDRMFORWARD;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmAddContentHandlers(_In_ ULONG ContentId, _In_reads_(NumHandlers) PVOID *paHandlers, _In_ ULONG NumHandlers);
typedef NTSTATUS (*PFNDRMADDCONTENTHANDLERS)(_In_ ULONG ContentId, _In_ PVOID *paHandlers, _In_ ULONG NumHandlers);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmCreateContentMixed(_In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId);
typedef NTSTATUS (*PFNDRMCREATECONTENTMIXED)(_In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmDestroyContent(_In_ ULONG ContentId);
typedef NTSTATUS (*PFNDRMDESTROYCONTENT)(_In_ ULONG ContentId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToDeviceObject(_In_ ULONG ContentId, _In_opt_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTODEVICEOBJECT)(_In_ ULONG ContentId, _In_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
_IRQL_requires_max_(PASSIVE_LEVEL) __drv_preferredFunction("DrmForwardContentToDeviceObject", "Obsolete")
NTSTATUS DrmForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTOFILEOBJECT)(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTOINTERFACE)(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DrmGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
typedef NTSTATUS (*PFNDRMGETCONTENTRIGHTS)(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
typedef struct {
    ULONG ContentId;
    DRMRIGHTS DrmRights;
} KSDRMAUDIOSTREAM_CONTENTID, *PKSDRMAUDIOSTREAM_CONTENTID;

typedef struct {
    KSPROPERTY Property;
    PVOID Context;
    PFNDRMADDCONTENTHANDLERS DrmAddContentHandlers;
    PFNDRMCREATECONTENTMIXED DrmCreateContentMixed;
    PFNDRMDESTROYCONTENT DrmDestroyContent;
    PFNDRMFORWARDCONTENTTODEVICEOBJECT DrmForwardContentToDeviceObject;
    PFNDRMFORWARDCONTENTTOFILEOBJECT DrmForwardContentToFileObject;
    PFNDRMFORWARDCONTENTTOINTERFACE DrmForwardContentToInterface;
    PFNDRMGETCONTENTRIGHTS DrmGetContentRights;
} KSP_DRMAUDIOSTREAM_CONTENTID, *PKSP_DRMAUDIOSTREAM_CONTENTID;

#ifdef __cplusplus
}
#endif
