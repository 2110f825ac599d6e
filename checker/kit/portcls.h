/* irqlint kit: port class drivers for audio */
#pragma once
#include <wdm.h>
#include <windef.h>
#include <mmreg.h>
#include <ks.h>
#include <ksmedia.h>
#include <punknown.h>
#include <drmk.h>
#ifndef IRP_MN_FILTER_RESOURCE_REQUIREMENTS
#define IRP_MN_FILTER_RESOURCE_REQUIREMENTS 0x0D
#endif
#define PORTCLASSAPI EXTERN_C
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
#define _100NS_UNITS_PER_SECOND 10000000L
#define PORT_CLASS_DEVICE_EXTENSION_SIZE (64 * sizeof(ULONG_PTR))
#define IID_IAdapterPowerManagment IID_IAdapterPowerManagement
#define IID_IAdapterPowerManagment2 IID_IAdapterPowerManagement2
#define PADAPTERPOWERMANAGMENT PADAPTERPOWERMANAGEMENT
#define PADAPTERPOWERMANAGMENT2 PADAPTERPOWERMANAGEMENT2
DEFINE_GUID(IID_IMiniport, 0xb4c90a24L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPort, 0xb4c90a25L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IResourceList, 0x22C6AC60L, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IMusicTechnology, 0x80396C3CL, 0xCBCB, 0x409B, 0x9F, 0x65, 0x4F, 0x1E, 0x74, 0x67, 0xCD, 0xAF);
DEFINE_GUID(IID_IDmaChannel, 0x22C6AC61L, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IInterruptSync, 0x22C6AC63L, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IServiceSink, 0x22C6AC64L, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IServiceGroup, 0x22C6AC65L, 0x851B, 0x11D0, 0x9A, 0x7F, 0x00, 0xAA, 0x00, 0x38, 0xAC, 0xFE);
DEFINE_GUID(IID_IRegistryKey, 0xE8DA4302l, 0xF304, 0x11D0, 0x95, 0x8B, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IPortMidi, 0xb4c90a40L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidi, 0xb4c90a41L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidiStream, 0xb4c90a42L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortTopology, 0xb4c90a30L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportTopology, 0xb4c90a31L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveCyclic, 0xb4c90a26L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclic, 0xb4c90a27L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclicStream, 0xb4c90a28L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePci, 0xb4c90a50L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePciStream, 0xb4c90a51L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePci, 0xb4c90a52L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePciStream, 0xb4c90a53L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveRT, 0x339ff909, 0x68a9, 0x4310, 0xb0, 0x9b, 0x27, 0x4e, 0x96, 0xee, 0x4c, 0xbd);
DEFINE_GUID(IID_IPortWaveRTStream, 0x1809ce5a, 0x64bc, 0x4e62, 0xbd, 0x7d, 0x95, 0xbc, 0xe4, 0x3d, 0xe3, 0x93);
DEFINE_GUID(IID_IMiniportWaveRT, 0xf9fc4d6, 0x6061, 0x4f3c, 0xb1, 0xfc, 0x7, 0x5e, 0x35, 0xf7, 0x96, 0xa);
DEFINE_GUID(IID_IMiniportWaveRTStream, 0xac9ab, 0xfaab, 0x4f3d, 0x94, 0x55, 0x6f, 0xf8, 0x30, 0x6a, 0x74, 0xa0);
DEFINE_GUID(IID_IMiniportWaveRTStreamNotification, 0x23759128, 0x96f1, 0x423b, 0xab, 0x4d, 0x81, 0x63, 0x5b, 0xcf, 0x8c, 0xa1);
DEFINE_GUID(IID_IPortWMIRegistration, 0xd80b18e7, 0x804c, 0x4e1e, 0x82, 0xd3, 0x24, 0x61, 0xec, 0x6, 0xe7, 0xc7);
DEFINE_GUID(IID_IPortClsSubdeviceEx, 0xc3d5e80c, 0x7f55, 0x40c5, 0x88, 0xb2, 0x62, 0x10, 0xd0, 0xcb, 0x2b, 0x59);
DEFINE_GUID(IID_IPortClsPower, 0x47ba0351, 0xbc4b, 0x4869, 0x81, 0x34, 0xb7, 0x4f, 0xe1, 0x78, 0x52, 0xd8);
DEFINE_GUID(IID_IPortClsRuntimePower, 0xe057c351, 0x430, 0x4dbc, 0xb1, 0x72, 0xc7, 0x11, 0xd4, 0xa, 0x23, 0x73);
DEFINE_GUID(IID_IPinName, 0x29cc9ab1, 0xe89d, 0x413c, 0xb6, 0xb2, 0xf6, 0xd5, 0x0, 0x5, 0xd0, 0x63);
DEFINE_GUID(IID_IPortClsEtwHelper, 0x80ef6667, 0xe8b1, 0x4252, 0xab, 0x9, 0x8f, 0x6d, 0x5e, 0xbb, 0xd1, 0x9f);
DEFINE_GUID(IID_IMiniportWaveRTInputStream, 0xcd8e756a, 0x5fc7, 0x4624, 0x98, 0x4b, 0x2a, 0xf0, 0x29, 0x25, 0xb9, 0x1f);
DEFINE_GUID(IID_IMiniportWaveRTOutputStream, 0x831fc7bc, 0x6347, 0x44bc, 0xb4, 0x7b, 0xc0, 0xc6, 0x57, 0xb5, 0xbf, 0x73);
DEFINE_GUID(IID_IPortClsStreamResourceManager, 0xe1cd9915, 0xcab1, 0x4103, 0xbb, 0x2f, 0x7d, 0xc0, 0x9c, 0x9b, 0xe9, 0x42);
DEFINE_GUID(IID_IPortClsStreamResourceManager2, 0x0d500bae, 0xd565, 0x469d, 0xa0, 0xe2, 0xf2, 0x83, 0x76, 0x0d, 0x71, 0x48);
DEFINE_GUID(IID_IAdapterPnpManagement, 0x706f2368L, 0x4086, 0x47f5, 0xb9, 0x13, 0x57, 0xb7, 0x6e, 0xed, 0x1a, 0x32);
DEFINE_GUID(IID_IMiniportPnpNotify, 0x6b735365L, 0x9487, 0x464c, 0x93, 0xe3, 0xfa, 0x2c, 0x63, 0x91, 0xd5, 0xa4);
DEFINE_GUID(IID_IPortClsPnp, 0x0485791b, 0x17f5, 0x4b73, 0x90, 0x2a, 0x20, 0x34, 0x48, 0x60, 0xb9, 0xca);
DEFINE_GUID(IID_IAdapterPowerManagement, 0x793417D0L, 0x35FE, 0x11D1, 0xAD, 0x08, 0x00, 0xA0, 0xC9, 0x0A, 0xB1, 0xB0);
DEFINE_GUID(IID_IAdapterPowerManagement2, 0xE0F92E5DL, 0x67F5, 0x48EE, 0xB5, 0x7A, 0x7D, 0x1E, 0x90, 0xC5, 0xF4, 0x3D);
DEFINE_GUID(IID_IAdapterPowerManagement3, 0xA8C7303EL, 0xF80C, 0x4BC9, 0xB2, 0xE3, 0xFB, 0x2D, 0x08, 0xBE, 0x92, 0x0F);
DEFINE_GUID(IID_IPowerNotify, 0x3DD648B8L, 0x969F, 0x11D1, 0x95, 0xA9, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IWaveCyclicClock, 0xdec1ec78L, 0x419a, 0x11d1, 0xad, 0x09, 0x00, 0xc0, 0x4f, 0xb9, 0x1b, 0xc4);
DEFINE_GUID(IID_IWavePciClock, 0xd5d7a256L, 0x5d10, 0x11d1, 0xad, 0xae, 0x00, 0xc0, 0x4f, 0xb9, 0x1b, 0xc4);
DEFINE_GUID(IID_IPortEvents, 0xA80F29C4L, 0x5498, 0x11D2, 0x95, 0xD9, 0x00, 0xC0, 0x4F, 0xB9, 0x25, 0xD3);
DEFINE_GUID(IID_IDrmPort, 0x286D3DF8L, 0xCA22, 0x4E2E, 0xB9, 0xBC, 0x20, 0xB4, 0xF0, 0xE2, 0x01, 0xCE);
DEFINE_GUID(IID_IDrmPort2, 0x1ACCE59CL, 0x7311, 0x4B6B, 0x9F, 0xBA, 0xCC, 0x3B, 0xA5, 0x9A, 0xCD, 0xCE);
DEFINE_GUID(IID_IPortClsVersion, 0x7D89A7BBL, 0x869B, 0x4567, 0x8D, 0xBE, 0x1E, 0x16, 0x8C, 0xC8, 0x53, 0xDE);
DEFINE_GUID(IID_IPinCount, 0x5dadb7dcL, 0xa2cb, 0x4540, 0xa4, 0xa8, 0x42, 0x5e, 0xe4, 0xae, 0x90, 0x51);
DEFINE_GUID(IID_IPreFetchOffset, 0x7000f480L, 0xed44, 0x4e8b, 0xb3, 0x8a, 0x41, 0x2f, 0x8d, 0x7a, 0x50, 0x4d);
DEFINE_GUID(IID_IUnregisterSubdevice, 0x16738177L, 0xe199, 0x41f9, 0x9a, 0x87, 0xab, 0xb2, 0xa5, 0x43, 0x2f, 0x21);
DEFINE_GUID(IID_IUnregisterPhysicalConnection, 0x6c38e231L, 0x2a0d, 0x428d, 0x81, 0xf8, 0x07, 0xcc, 0x42, 0x8b, 0xb9, 0xa4);
DEFINE_GUID(CLSID_PortMidi, 0xb4c90a43L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortTopology, 0xb4c90a32L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveCyclic, 0xb4c90a2aL, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWavePci, 0xb4c90a54L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveRT, 0xcc9be57a, 0xeb9e, 0x42b4, 0x94, 0xfc, 0xc, 0xad, 0x3d, 0xbc, 0xe7, 0xfa);
DEFINE_GUID(CLSID_MiniportDriverFmSynth, 0xb4c90ae0L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverUart, 0xb4c90ae1L, 0x5791, 0x11d0, 0x86, 0xf9, 0x00, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverFmSynthWithVol, 0xe5a3c139L, 0xf0f2, 0x11d1, 0x81, 0xaf, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1);
#define _PC_PORT(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_ PUNKNOWN UnknownMiniport, _In_opt_ PUNKNOWN UnknownAdapter, \
        _In_ PRESOURCELIST ResourceList)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetDeviceProperty, \
        (THIS_ _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength, _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewRegistryKey, \
        (THIS_ _Out_ PREGISTRYKEY *OutRegistryKey, _In_opt_ PUNKNOWN OuterUnknown, _In_ ULONG RegistryKeyType, _In_ ACCESS_MASK DesiredAccess, \
        _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _Out_opt_ PULONG Disposition))
#define DEFINE_ABSTRACT_PORT() _PC_PORT(_IRQLINT_PURE)
#define _PC_MINIPORT(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetDescription, (THIS_ _Out_ PPCFILTER_DESCRIPTOR *Description)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, DataRangeIntersection, \
        (THIS_ _In_ ULONG PinId, _In_ PKSDATARANGE DataRange, _In_ PKSDATARANGE MatchingDataRange, _In_ ULONG OutputBufferLength, \
        _Out_writes_bytes_to_opt_(OutputBufferLength, *ResultantFormatLength) PVOID ResultantFormat, _Out_ PULONG ResultantFormatLength))
#define DEFINE_ABSTRACT_MINIPORT() _PC_MINIPORT(_IRQLINT_PURE)
#define _PC_DMACHANNEL(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AllocateBuffer, \
        (THIS_ _In_ ULONG BufferSize, _In_opt_ PPHYSICAL_ADDRESS PhysicalAddressConstraint)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, FreeBuffer, (THIS)) \
    F(ULONG, TransferCount, (THIS)) \
    F(ULONG, MaximumBufferSize, (THIS)) \
    F(ULONG, AllocatedBufferSize, (THIS)) \
    F(ULONG, BufferSize, (THIS)) \
    F(void, SetBufferSize, (THIS_ _In_ ULONG BufferSize)) \
    F(PVOID, SystemAddress, (THIS)) \
    F(PHYSICAL_ADDRESS, PhysicalAddress, (THIS)) \
    F(PADAPTER_OBJECT, GetAdapterObject, (THIS)) \
    F(void, CopyTo, (THIS_ _Inout_updates_bytes_(ByteCount) PVOID Destination, _In_reads_bytes_(ByteCount) PVOID Source, _In_ ULONG ByteCount)) \
    F(void, CopyFrom, (THIS_ _Inout_updates_bytes_(ByteCount) PVOID Destination, _In_reads_bytes_(ByteCount) PVOID Source, _In_ ULONG ByteCount))
#define DEFINE_ABSTRACT_DMACHANNEL() _PC_DMACHANNEL(_IRQLINT_PURE)
#define _PC_DRMPORT(F) \
    F(NTSTATUS, CreateContentMixed, (THIS_ _In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId)) \
    F(NTSTATUS, DestroyContent, (THIS_ _In_ ULONG ContentId)) \
    F(NTSTATUS, ForwardContentToFileObject, (THIS_ _In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject)) \
    F(NTSTATUS, ForwardContentToInterface, (THIS_ _In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods)) \
    F(NTSTATUS, GetContentRights, (THIS_ _In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights))
#define DEFINE_ABSTRACT_DRMPORT() _PC_DRMPORT(_IRQLINT_PURE)
#define _PC_MINIPORTWAVERTSTREAM(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetFormat, (THIS_ _In_ PKSDATAFORMAT DataFormat)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetState, (THIS_ _In_ KSSTATE State)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, GetPosition, (THIS_ _Out_ PKSAUDIO_POSITION Position)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AllocateAudioBuffer, \
        (THIS_ _In_ ULONG RequestedSize, _Out_ PMDL *AudioBufferMdl, _Out_ ULONG *ActualSize, _Out_ ULONG *OffsetFromFirstPage, \
        _Out_ MEMORY_CACHING_TYPE *CacheType)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, FreeAudioBuffer, (THIS_ _In_opt_ PMDL AudioBufferMdl, _In_ ULONG BufferSize)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, GetHWLatency, (THIS_ _Out_ KSRTAUDIO_HWLATENCY *hwLatency)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetPositionRegister, (THIS_ _Out_ KSRTAUDIO_HWREGISTER *Register)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetClockRegister, (THIS_ _Out_ KSRTAUDIO_HWREGISTER *Register))
#define DEFINE_ABSTRACT_MINIPORTWAVERTSTREAM() _PC_MINIPORTWAVERTSTREAM(_IRQLINT_PURE)
#define _PC_MINIPORTWAVERTSTREAMNOTIFICATION(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AllocateBufferWithNotification, \
        (THIS_ _In_ ULONG NotificationCount, _In_ ULONG RequestedSize, _Out_ PMDL *AudioBufferMdl, _Out_ ULONG *ActualSize, \
        _Out_ ULONG *OffsetFromFirstPage, _Out_ MEMORY_CACHING_TYPE *CacheType)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, FreeBufferWithNotification, (THIS_ _In_ PMDL AudioBufferMdl, _In_ ULONG BufferSize)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterNotificationEvent, (THIS_ _In_ PKEVENT NotificationEvent)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterNotificationEvent, (THIS_ _In_ PKEVENT NotificationEvent))
#define DEFINE_ABSTRACT_MINIPORTWAVERTSTREAMNOTIFICATION() _PC_MINIPORTWAVERTSTREAMNOTIFICATION(_IRQLINT_PURE)
#define _PC_MINIPORTWAVERTINPUTSTREAM(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetReadPacket, \
        (THIS_ _Out_ ULONG *PacketNumber, _Out_ DWORD *Flags, _Out_ ULONG64 *PerformanceCounterValue, _Out_ BOOL *MoreData))
#define DEFINE_ABSTRACT_MINIPORTWAVERTINPUTSTREAM() _PC_MINIPORTWAVERTINPUTSTREAM(_IRQLINT_PURE)
#define _PC_MINIPORTWAVERTOUTPUTSTREAM(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetWritePacket, (THIS_ _In_ ULONG PacketNumber, _In_ DWORD Flags, _In_ ULONG EosPacketLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetOutputStreamPresentationPosition, \
        (THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION *pPresentationPosition)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetPacketCount, (THIS_ _Out_ ULONG *pPacketCount))
#define DEFINE_ABSTRACT_MINIPORTWAVERTOUTPUTSTREAM() _PC_MINIPORTWAVERTOUTPUTSTREAM(_IRQLINT_PURE)
typedef enum {
    PcRebalanceNotSupported = 0,
    PcRebalanceRemoveSubdevices,
} PC_REBALANCE_TYPE;

#define _PC_ADAPTERPNPMANAGEMENT(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PC_REBALANCE_TYPE, GetSupportedRebalanceType, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, PnpQueryStop, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, PnpCancelStop, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, PnpStop, (THIS))
#define DEFINE_ABSTRACT_ADAPTERPNPMANAGEMENT() _PC_ADAPTERPNPMANAGEMENT(_IRQLINT_PURE)
DECLARE_INTERFACE_(IAdapterPnpManagement, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_ADAPTERPNPMANAGEMENT() };
typedef IAdapterPnpManagement *PADAPTERPNPMANAGEMENT;
#define IMP_IAdapterPnpManagement _PC_ADAPTERPNPMANAGEMENT(_IRQLINT_IMP)
#define _PC_MINIPORTPNPNOTIFY(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, PnpStop, (THIS))
#define DEFINE_ABSTRACT_MINIPORTPNPNOTIFY() _PC_MINIPORTPNPNOTIFY(_IRQLINT_PURE)
DECLARE_INTERFACE_(IMiniportPnpNotify, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_MINIPORTPNPNOTIFY() };
typedef IMiniportPnpNotify *PMINIPORTPNPNOTIFY;
#define IMP_IMiniportPnpNotify _PC_MINIPORTPNPNOTIFY(_IRQLINT_IMP)
#define _PC_IPortClsPnp(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterAdapterPnpManagement, (THIS_ _In_ PUNKNOWN pUnknown, _In_ PDEVICE_OBJECT DeviceObject)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterAdapterPnpManagement, (THIS_ _In_ PDEVICE_OBJECT DeviceObject))
DECLARE_INTERFACE_(IPortClsPnp, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortClsPnp(_IRQLINT_PURE) };
typedef IPortClsPnp *PPORTCLSPNP;
#define _PC_ADAPTERPOWERMANAGEMENT(F) \
    F(void, PowerChangeState, (THIS_ _In_ POWER_STATE NewState)) \
    F(NTSTATUS, QueryPowerChangeState, (THIS_ _In_ POWER_STATE NewStateQuery)) \
    F(NTSTATUS, QueryDeviceCapabilities, (THIS_ _Inout_updates_bytes_(sizeof(DEVICE_CAPABILITIES)) PDEVICE_CAPABILITIES PowerDeviceCaps))
#define DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT() _PC_ADAPTERPOWERMANAGEMENT(_IRQLINT_PURE)
#define _PC_ADAPTERPOWERMANAGEMENT2(F) \
    F(void, PowerChangeState2, (THIS_ _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE NewSystemState))
#define DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT2() _PC_ADAPTERPOWERMANAGEMENT2(_IRQLINT_PURE)
#define _PC_IResourceList(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) ULONG, NumberOfEntries, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) ULONG, NumberOfEntriesOfType, (THIS_ _In_ CM_RESOURCE_TYPE Type)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PCM_PARTIAL_RESOURCE_DESCRIPTOR, FindTranslatedEntry, \
        (THIS_ _In_ CM_RESOURCE_TYPE Type, _In_ ULONG Index)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PCM_PARTIAL_RESOURCE_DESCRIPTOR, FindUntranslatedEntry, \
        (THIS_ _In_ CM_RESOURCE_TYPE Type, _In_ ULONG Index)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AddEntry, \
        (THIS_ _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Translated, _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Untranslated)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AddEntryFromParent, \
        (THIS_ _In_ struct IResourceList *Parent, _In_ CM_RESOURCE_TYPE Type, _In_ ULONG Index)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PCM_RESOURCE_LIST, TranslatedList, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PCM_RESOURCE_LIST, UntranslatedList, (THIS))
DECLARE_INTERFACE_(IResourceList, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IResourceList(_IRQLINT_PURE) };
typedef IResourceList *PRESOURCELIST;
#define IMP_IResourceList _PC_IResourceList(_IRQLINT_IMP)
#define NumberOfPorts() NumberOfEntriesOfType(CmResourceTypePort)
#define FindTranslatedPort(n) FindTranslatedEntry(CmResourceTypePort, (n))
#define FindUntranslatedPort(n) FindUntranslatedEntry(CmResourceTypePort, (n))
#define AddPortFromParent(p, n) AddEntryFromParent((p), CmResourceTypePort, (n))
#define NumberOfInterrupts() NumberOfEntriesOfType(CmResourceTypeInterrupt)
#define FindTranslatedInterrupt(n) FindTranslatedEntry(CmResourceTypeInterrupt, (n))
#define FindUntranslatedInterrupt(n) FindUntranslatedEntry(CmResourceTypeInterrupt, (n))
#define AddInterruptFromParent(p, n) AddEntryFromParent((p), CmResourceTypeInterrupt, (n))
#define NumberOfMemories() NumberOfEntriesOfType(CmResourceTypeMemory)
#define FindTranslatedMemory(n) FindTranslatedEntry(CmResourceTypeMemory, (n))
#define FindUntranslatedMemory(n) FindUntranslatedEntry(CmResourceTypeMemory, (n))
#define AddMemoryFromParent(p, n) AddEntryFromParent((p), CmResourceTypeMemory, (n))
#define NumberOfDmas() NumberOfEntriesOfType(CmResourceTypeDma)
#define FindTranslatedDma(n) FindTranslatedEntry(CmResourceTypeDma, (n))
#define FindUntranslatedDma(n) FindUntranslatedEntry(CmResourceTypeDma, (n))
#define AddDmaFromParent(p, n) AddEntryFromParent((p), CmResourceTypeDma, (n))
#define NumberOfDeviceSpecifics() NumberOfEntriesOfType(CmResourceTypeDeviceSpecific)
#define FindTranslatedDeviceSpecific(n) FindTranslatedEntry(CmResourceTypeDeviceSpecific, (n))
#define FindUntranslatedDeviceSpecific(n) FindUntranslatedEntry(CmResourceTypeDeviceSpecific, (n))
#define AddDeviceSpecificFromParent(p, n) AddEntryFromParent((p), CmResourceTypeDeviceSpecific, (n))
#define NumberOfBusNumbers() NumberOfEntriesOfType(CmResourceTypeBusNumber)
#define FindTranslatedBusNumber(n) FindTranslatedEntry(CmResourceTypeBusNumber, (n))
#define FindUntranslatedBusNumber(n) FindUntranslatedEntry(CmResourceTypeBusNumber, (n))
#define AddBusNumberFromParent(p, n) AddEntryFromParent((p), CmResourceTypeBusNumber, (n))
#define NumberOfDevicePrivates() NumberOfEntriesOfType(CmResourceTypeDevicePrivate)
#define FindTranslatedDevicePrivate(n) FindTranslatedEntry(CmResourceTypeDevicePrivate, (n))
#define FindUntranslatedDevicePrivate(n) FindUntranslatedEntry(CmResourceTypeDevicePrivate, (n))
#define AddDevicePrivateFromParent(p, n) AddEntryFromParent((p), CmResourceTypeDevicePrivate, (n))
#define NumberOfAssignedResources() NumberOfEntriesOfType(CmResourceTypeAssignedResource)
#define FindTranslatedAssignedResource(n) FindTranslatedEntry(CmResourceTypeAssignedResource, (n))
#define FindUntranslatedAssignedResource(n) FindUntranslatedEntry(CmResourceTypeAssignedResource, (n))
#define AddAssignedResourceFromParent(p, n) AddEntryFromParent((p), CmResourceTypeAssignedResource, (n))
#define NumberOfSubAllocateFroms() NumberOfEntriesOfType(CmResourceTypeSubAllocateFrom)
#define FindTranslatedSubAllocateFrom(n) FindTranslatedEntry(CmResourceTypeSubAllocateFrom, (n))
#define FindUntranslatedSubAllocateFrom(n) FindUntranslatedEntry(CmResourceTypeSubAllocateFrom, (n))
#define AddSubAllocateFromFromParent(p, n) AddEntryFromParent((p), CmResourceTypeSubAllocateFrom, (n))
DECLARE_INTERFACE_(IDmaChannel, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_DMACHANNEL() };
typedef IDmaChannel *PDMACHANNEL;
#define IMP_IDmaChannel _PC_DMACHANNEL(_IRQLINT_IMP)
typedef PVOID PDMACHANNELSLAVE;
typedef enum {
    InterruptSyncModeNormal = 1,
    InterruptSyncModeAll,
    InterruptSyncModeRepeat,
} INTERRUPTSYNCMODE;

typedef NTSTATUS (*PINTERRUPTSYNCROUTINE)(_In_ struct IInterruptSync *InterruptSync, _In_ PVOID DynamicContext);
#define _PC_IInterruptSync(F) \
    F(NTSTATUS, CallSynchronizedRoutine, (THIS_ _In_ PINTERRUPTSYNCROUTINE Routine, _In_ PVOID DynamicContext)) \
    F(PKINTERRUPT, GetKInterrupt, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Connect, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, Disconnect, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterServiceRoutine, \
        (THIS_ _In_ PINTERRUPTSYNCROUTINE Routine, _In_ PVOID DynamicContext, _In_ BOOLEAN First))
DECLARE_INTERFACE_(IInterruptSync, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IInterruptSync(_IRQLINT_PURE) };
typedef IInterruptSync *PINTERRUPTSYNC;
#define IMP_IInterruptSync _PC_IInterruptSync(_IRQLINT_IMP)
#define _PC_IServiceSink(F) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, RequestService, (THIS))
DECLARE_INTERFACE_(IServiceSink, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IServiceSink(_IRQLINT_PURE) };
typedef IServiceSink *PSERVICESINK;
#define IMP_IServiceSink _PC_IServiceSink(_IRQLINT_IMP)
#define _PC_IServiceGroup(F) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, RequestService, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AddMember, (THIS_ _In_ PSERVICESINK pServiceSink)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, RemoveMember, (THIS_ _In_ PSERVICESINK pServiceSink)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, SupportDelayedService, (THIS)) \
    F(void, RequestDelayedService, (THIS_ _In_ ULONGLONG ullDelay)) \
    F(void, CancelDelayedService, (THIS))
DECLARE_INTERFACE_(IServiceGroup, IServiceSink) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IServiceGroup(_IRQLINT_PURE) };
typedef IServiceGroup *PSERVICEGROUP;
#define IMP_IServiceGroup IMP_IServiceSink _PC_IServiceGroup(_IRQLINT_IMP)
#define _PC_IRegistryKey(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, QueryKey, \
        (THIS_ _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, EnumerateKey, \
        (THIS_ _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_ PVOID KeyInformation, _In_ ULONG Length, \
        _Out_ PULONG ResultLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, QueryValueKey, \
        (THIS_ _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_ PVOID KeyValueInformation, \
        _In_ ULONG Length, _Out_ PULONG ResultLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, EnumerateValueKey, \
        (THIS_ _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_ PVOID KeyValueInformation, _In_ ULONG Length, \
        _Out_ PULONG ResultLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetValueKey, \
        (THIS_ _In_opt_ PUNICODE_STRING ValueName, _In_ ULONG Type, _In_ PVOID Data, _In_ ULONG DataSize)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, QueryRegistryValues, (THIS_ _In_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewSubKey, \
        (THIS_ _Out_ IRegistryKey **RegistrySubKey, _In_opt_ PUNKNOWN OuterUnknown, _In_ ACCESS_MASK DesiredAccess, \
        _In_ PUNICODE_STRING SubKeyName, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, DeleteKey, (THIS))
DECLARE_INTERFACE_(IRegistryKey, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IRegistryKey(_IRQLINT_PURE) };
typedef IRegistryKey *PREGISTRYKEY;
#define IMP_IRegistryKey _PC_IRegistryKey(_IRQLINT_IMP)
#define _PC_IMusicTechnology(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetTechnology, (THIS_ _In_ const GUID *Technology))
DECLARE_INTERFACE_(IMusicTechnology, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IMusicTechnology(_IRQLINT_PURE) };
typedef IMusicTechnology *PMUSICTECHNOLOGY;
#define IMP_IMusicTechnology _PC_IMusicTechnology(_IRQLINT_IMP)
typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef NTSTATUS (*PCPFNPROPERTY_HANDLER)(_In_ PPCPROPERTY_REQUEST PropertyRequest);
typedef NTSTATUS (*PCPFNMETHOD_HANDLER)(_In_ PPCMETHOD_REQUEST MethodRequest);
typedef NTSTATUS (*PCPFNEVENT_HANDLER)(_In_ PPCEVENT_REQUEST EventRequest);
#define PCPROPERTY_ITEM_FLAG_GET KSPROPERTY_TYPE_GET
#define PCPROPERTY_ITEM_FLAG_SET KSPROPERTY_TYPE_SET
#define PCPROPERTY_ITEM_FLAG_BASICSUPPORT KSPROPERTY_TYPE_BASICSUPPORT
#define PCPROPERTY_ITEM_FLAG_SERIALIZERAW KSPROPERTY_TYPE_SERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW KSPROPERTY_TYPE_UNSERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_SERIALIZESIZE KSPROPERTY_TYPE_SERIALIZESIZE
#define PCPROPERTY_ITEM_FLAG_SERIALIZE (PCPROPERTY_ITEM_FLAG_SERIALIZERAW | PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW | PCPROPERTY_ITEM_FLAG_SERIALIZESIZE)
#define PCPROPERTY_ITEM_FLAG_DEFAULTVALUES KSPROPERTY_TYPE_DEFAULTVALUES
typedef struct {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNPROPERTY_HANDLER Handler;
} PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;

#define PCMETHOD_ITEM_FLAG_NONE KSMETHOD_TYPE_NONE
#define PCMETHOD_ITEM_FLAG_READ KSMETHOD_TYPE_READ
#define PCMETHOD_ITEM_FLAG_WRITE KSMETHOD_TYPE_WRITE
#define PCMETHOD_ITEM_FLAG_MODIFY KSMETHOD_TYPE_MODIFY
#define PCMETHOD_ITEM_FLAG_SOURCE KSMETHOD_TYPE_SOURCE
#define PCMETHOD_ITEM_FLAG_BASICSUPPORT KSMETHOD_TYPE_BASICSUPPORT
typedef struct {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNMETHOD_HANDLER Handler;
} PCMETHOD_ITEM, *PPCMETHOD_ITEM;

#define PCEVENT_ITEM_FLAG_ENABLE KSEVENT_TYPE_ENABLE
#define PCEVENT_ITEM_FLAG_ONESHOT KSEVENT_TYPE_ONESHOT
#define PCEVENT_ITEM_FLAG_BASICSUPPORT KSEVENT_TYPE_BASICSUPPORT
typedef struct {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNEVENT_HANDLER Handler;
} PCEVENT_ITEM, *PPCEVENT_ITEM;

typedef struct _PCPROPERTY_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCPROPERTY_ITEM *PropertyItem;
    ULONG Verb;
    ULONG InstanceSize;
    PVOID Instance;
    ULONG ValueSize;
    PVOID Value;
    PIRP Irp;
} PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;

typedef struct _PCMETHOD_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCMETHOD_ITEM *MethodItem;
    ULONG Verb;
} PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;

typedef struct _PCEVENT_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCEVENT_ITEM *EventItem;
    PKSEVENT_ENTRY EventEntry;
    ULONG Verb;
    PIRP Irp;
} PCEVENT_REQUEST, *PPCEVENT_REQUEST;

#define PCEVENT_VERB_NONE 0
#define PCEVENT_VERB_ADD 1
#define PCEVENT_VERB_REMOVE 2
#define PCEVENT_VERB_SUPPORT 4
typedef struct {
    ULONG PropertyItemSize;
    ULONG PropertyCount;
    const PCPROPERTY_ITEM *Properties;
    ULONG MethodItemSize;
    ULONG MethodCount;
    const PCMETHOD_ITEM *Methods;
    ULONG EventItemSize;
    ULONG EventCount;
    const PCEVENT_ITEM *Events;
    ULONG Reserved;
} PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;

#define DEFINE_PCAUTOMATION_TABLE_PROP(AutomationTable, PropertyTable) \
    const PCAUTOMATION_TABLE AutomationTable = { sizeof(PropertyTable[0]), SIZEOF_ARRAY(PropertyTable), (const PCPROPERTY_ITEM *) PropertyTable, \
        0, 0, NULL, 0, 0, NULL, 0 }
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(AutomationTable, PropertyTable, EventTable) \
    const PCAUTOMATION_TABLE AutomationTable = { sizeof(PropertyTable[0]), SIZEOF_ARRAY(PropertyTable), (const PCPROPERTY_ITEM *) PropertyTable, \
        0, 0, NULL, sizeof(EventTable[0]), SIZEOF_ARRAY(EventTable), (const PCEVENT_ITEM *) EventTable, 0 }
#define DEFINE_PCAUTOMATION_TABLE_EVENT(AutomationTable, EventTable) \
    const PCAUTOMATION_TABLE AutomationTable = { 0, 0, NULL, 0, 0, NULL, sizeof(EventTable[0]), SIZEOF_ARRAY(EventTable), \
        (const PCEVENT_ITEM *) EventTable, 0 }
typedef struct {
    ULONG MaxGlobalInstanceCount;
    ULONG MaxFilterInstanceCount;
    ULONG MinFilterInstanceCount;
    const PCAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR KsPinDescriptor;
} PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;

typedef struct {
    ULONG Flags;
    const PCAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
} PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;

typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR, *PPCCONNECTION_DESCRIPTOR;
typedef struct {
    ULONG Version;
    const PCAUTOMATION_TABLE *AutomationTable;
    ULONG PinSize;
    ULONG PinCount;
    const PCPIN_DESCRIPTOR *Pins;
    ULONG NodeSize;
    ULONG NodeCount;
    const PCNODE_DESCRIPTOR *Nodes;
    ULONG ConnectionCount;
    const PCCONNECTION_DESCRIPTOR *Connections;
    ULONG CategoryCount;
    const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;

#define PCFILTER_NODE KSFILTER_NODE
DECLARE_INTERFACE_(IMiniport, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_MINIPORT() };
typedef IMiniport *PMINIPORT;
#define IMP_IMiniport _PC_MINIPORT(_IRQLINT_IMP)
DECLARE_INTERFACE_(IPort, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_PORT() };
typedef IPort *PPORT;
#define IMP_IPort _PC_PORT(_IRQLINT_IMP)
#define _PC_IPortMidi(F) \
    F(void, Notify, (THIS_ _In_opt_ PSERVICEGROUP ServiceGroup)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, RegisterServiceGroup, (THIS_ _In_ PSERVICEGROUP ServiceGroup))
DECLARE_INTERFACE_(IPortMidi, IPort) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_PORT())
    _PC_IPortMidi(_IRQLINT_PURE)
};

typedef IPortMidi *PPORTMIDI;
#define IMP_IPortMidi IMP_IPort _PC_IPortMidi(_IRQLINT_IMP)
#define _PC_IMiniportMidiStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetFormat, (THIS_ _In_ PKSDATAFORMAT DataFormat)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetState, (THIS_ _In_ KSSTATE State)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, Read, (THIS_ _In_ PVOID BufferAddress, _In_ ULONG BufferLength, _Out_ PULONG BytesRead)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, Write, (THIS_ _In_ PVOID BufferAddress, _In_ ULONG BytesToWrite, _Out_ PULONG BytesWritten))
DECLARE_INTERFACE_(IMiniportMidiStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IMiniportMidiStream(_IRQLINT_PURE) };
typedef IMiniportMidiStream *PMINIPORTMIDISTREAM;
#define IMP_IMiniportMidiStream _PC_IMiniportMidiStream(_IRQLINT_IMP)
#define _PC_IMiniportMidi(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTMIDI Port, _Out_ PSERVICEGROUP *ServiceGroup)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, Service, (THIS)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewStream, \
        (THIS_ _Out_ PMINIPORTMIDISTREAM *Stream, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_ ULONG Pin, _In_ BOOLEAN Capture, \
        _In_ PKSDATAFORMAT DataFormat, _Out_ PSERVICEGROUP *ServiceGroup))
DECLARE_INTERFACE_(IMiniportMidi, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportMidi(_IRQLINT_PURE)
};

typedef IMiniportMidi *PMINIPORTMIDI;
#define IMP_IMiniportMidi IMP_IMiniport _PC_IMiniportMidi(_IRQLINT_IMP)
DECLARE_INTERFACE_(IPortTopology, IPort) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _IRQLINT_C(DEFINE_ABSTRACT_PORT()) };
typedef IPortTopology *PPORTTOPOLOGY;
#define IMP_IPortTopology IMP_IPort
#define _PC_IMiniportTopology(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTTOPOLOGY Port))
DECLARE_INTERFACE_(IMiniportTopology, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportTopology(_IRQLINT_PURE)
};

typedef IMiniportTopology *PMINIPORTTOPOLOGY;
#define IMP_IMiniportTopology IMP_IMiniport _PC_IMiniportTopology(_IRQLINT_IMP)
#define _PC_IPortWaveCyclic(F) \
    F(void, Notify, (THIS_ _In_ PSERVICEGROUP ServiceGroup)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewSlaveDmaChannel, \
        (THIS_ _Out_ PDMACHANNELSLAVE *DmaChannel, _In_ PUNKNOWN OuterUnknown, _In_ PRESOURCELIST ResourceList, _In_ ULONG DmaIndex, \
        _In_ ULONG MaximumLength, _In_ BOOLEAN DemandMode, _In_ DMA_SPEED DmaSpeed)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewMasterDmaChannel, \
        (THIS_ _Out_ PDMACHANNEL *DmaChannel, _In_ PUNKNOWN OuterUnknown, _In_opt_ PRESOURCELIST ResourceList, _In_ ULONG MaximumLength, \
        _In_ BOOLEAN Dma32BitAddresses, _In_ BOOLEAN Dma64BitAddresses, _In_ DMA_WIDTH DmaWidth, _In_ DMA_SPEED DmaSpeed))
DECLARE_INTERFACE_(IPortWaveCyclic, IPort) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_PORT())
    _PC_IPortWaveCyclic(_IRQLINT_PURE)
};

typedef IPortWaveCyclic *PPORTWAVECYCLIC;
#define IMP_IPortWaveCyclic IMP_IPort _PC_IPortWaveCyclic(_IRQLINT_IMP)
#define _PC_IMiniportWaveCyclicStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetFormat, (THIS_ _In_ PKSDATAFORMAT DataFormat)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) ULONG, SetNotificationFreq, (THIS_ _In_ ULONG Interval, _Out_ PULONG FrameSize)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetState, (THIS_ _In_ KSSTATE State)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, GetPosition, (THIS_ _Out_ PULONG Position)) \
    F(NTSTATUS, NormalizePhysicalPosition, (THIS_ _Inout_ PLONGLONG PhysicalPosition)) \
    F(void, Silence, (THIS_ _Inout_updates_bytes_(ByteCount) PVOID Buffer, _In_ ULONG ByteCount))
DECLARE_INTERFACE_(IMiniportWaveCyclicStream, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportWaveCyclicStream(_IRQLINT_PURE)
};

typedef IMiniportWaveCyclicStream *PMINIPORTWAVECYCLICSTREAM;
#define IMP_IMiniportWaveCyclicStream _PC_IMiniportWaveCyclicStream(_IRQLINT_IMP)
#define _PC_IMiniportWaveCyclic(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVECYCLIC Port)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewStream, \
        (THIS_ _Out_ PMINIPORTWAVECYCLICSTREAM *Stream, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_ ULONG Pin, \
        _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL *DmaChannel, _Out_ PSERVICEGROUP *ServiceGroup))
DECLARE_INTERFACE_(IMiniportWaveCyclic, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportWaveCyclic(_IRQLINT_PURE)
};

typedef IMiniportWaveCyclic *PMINIPORTWAVECYCLIC;
#define IMP_IMiniportWaveCyclic IMP_IMiniport _PC_IMiniportWaveCyclic(_IRQLINT_IMP)
#define _PC_IPortWavePci(F) \
    F(void, Notify, (THIS_ _In_ PSERVICEGROUP ServiceGroup)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewMasterDmaChannel, \
        (THIS_ _Out_ PDMACHANNEL *OutDmaChannel, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_opt_ PRESOURCELIST ResourceList, \
        _In_ BOOLEAN ScatterGather, _In_ BOOLEAN Dma32BitAddresses, _In_ BOOLEAN Dma64BitAddresses, _In_ BOOLEAN IgnoreCount, \
        _In_ DMA_WIDTH DmaWidth, _In_ DMA_SPEED DmaSpeed, _In_ ULONG MaximumLength, _In_ ULONG DmaPort))
DECLARE_INTERFACE_(IPortWavePci, IPort) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_PORT())
    _PC_IPortWavePci(_IRQLINT_PURE)
};

typedef IPortWavePci *PPORTWAVEPCI;
#define IMP_IPortWavePci IMP_IPort _PC_IPortWavePci(_IRQLINT_IMP)
#define _PC_IPortWavePciStream(F) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, GetMapping, \
        (THIS_ _In_ PVOID Tag, _Out_ PPHYSICAL_ADDRESS PhysicalAddress, _Out_ PVOID *VirtualAddress, _Out_ PULONG ByteCount, _Out_ PULONG Flags)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, ReleaseMapping, (THIS_ _In_ PVOID Tag)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, TerminatePacket, (THIS))
DECLARE_INTERFACE_(IPortWavePciStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortWavePciStream(_IRQLINT_PURE) };
typedef IPortWavePciStream *PPORTWAVEPCISTREAM;
#define IMP_IPortWavePciStream _PC_IPortWavePciStream(_IRQLINT_IMP)
#define _PC_IMiniportWavePciStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetFormat, (THIS_ _In_ PKSDATAFORMAT DataFormat)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetState, (THIS_ _In_ KSSTATE State)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetPosition, (THIS_ _Out_ PULONGLONG Position)) \
    F(NTSTATUS, NormalizePhysicalPosition, (THIS_ _Inout_ PLONGLONG PhysicalPosition)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetAllocatorFraming, (THIS_ _Out_ PKSALLOCATOR_FRAMING AllocatorFraming)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, RevokeMappings, (THIS_ _In_ PVOID FirstTag, _In_ PVOID LastTag, _Out_ PULONG MappingsRevoked)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, MappingAvailable, (THIS)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, Service, (THIS))
DECLARE_INTERFACE_(IMiniportWavePciStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IMiniportWavePciStream(_IRQLINT_PURE) };
typedef IMiniportWavePciStream *PMINIPORTWAVEPCISTREAM;
#define IMP_IMiniportWavePciStream _PC_IMiniportWavePciStream(_IRQLINT_IMP)
#define _PC_IMiniportWavePci(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVEPCI Port, _Out_ PSERVICEGROUP *ServiceGroup)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewStream, \
        (THIS_ _Out_ PMINIPORTWAVEPCISTREAM *Stream, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType, _In_ PPORTWAVEPCISTREAM PortStream, \
        _In_ ULONG Pin, _In_ BOOLEAN Capture, _In_ PKSDATAFORMAT DataFormat, _Out_ PDMACHANNEL *DmaChannel, _Out_ PSERVICEGROUP *ServiceGroup)) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) void, Service, (THIS))
DECLARE_INTERFACE_(IMiniportWavePci, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportWavePci(_IRQLINT_PURE)
};

typedef IMiniportWavePci *PMINIPORTWAVEPCI;
#define IMP_IMiniportWavePci IMP_IMiniport _PC_IMiniportWavePci(_IRQLINT_IMP)
DECLARE_INTERFACE_(IPortWaveRT, IPort) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _IRQLINT_C(DEFINE_ABSTRACT_PORT()) };
typedef IPortWaveRT *PPORTWAVERT;
#define IMP_IPortWaveRT IMP_IPort
#define _PC_IPortWaveRTStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PMDL, AllocatePagesForMdl, (THIS_ _In_ PHYSICAL_ADDRESS HighAddress, _In_ SIZE_T TotalBytes)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PMDL, AllocateContiguousPagesForMdl, \
        (THIS_ _In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ SIZE_T TotalBytes)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PVOID, MapAllocatedPages, (THIS_ _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, UnmapAllocatedPages, (THIS_ _In_ PVOID BaseAddress, _In_ PMDL MemoryDescriptorList)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, FreePagesFromMdl, (THIS_ _In_ PMDL MemoryDescriptorList)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) ULONG, GetPhysicalPagesCount, (THIS_ _In_ PMDL MemoryDescriptorList)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) PHYSICAL_ADDRESS, GetPhysicalPageAddress, (THIS_ _In_ PMDL MemoryDescriptorList, _In_ ULONG Index))
DECLARE_INTERFACE_(IPortWaveRTStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortWaveRTStream(_IRQLINT_PURE) };
typedef IPortWaveRTStream *PPORTWAVERTSTREAM;
#define IMP_IPortWaveRTStream _PC_IPortWaveRTStream(_IRQLINT_IMP)
DECLARE_INTERFACE_(IMiniportWaveRTStream, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_MINIPORTWAVERTSTREAM() };
typedef IMiniportWaveRTStream *PMINIPORTWAVERTSTREAM;
#define IMP_IMiniportWaveRTStream _PC_MINIPORTWAVERTSTREAM(_IRQLINT_IMP)
#define _PC_IMiniportWaveRTStreamNotification(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AllocateBufferWithNotification, \
        (THIS_ _In_ ULONG NotificationCount, _In_ ULONG RequestedSize, _Out_ PMDL *AudioBufferMdl, _Out_ ULONG *ActualSize, \
        _Out_ ULONG *OffsetFromFirstPage, _Out_ MEMORY_CACHING_TYPE *CacheType)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) VOID, FreeBufferWithNotification, (THIS_ _In_ PMDL AudioBufferMdl, _In_ ULONG BufferSize)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterNotificationEvent, (THIS_ _In_ PKEVENT NotificationEvent)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterNotificationEvent, (THIS_ _In_ PKEVENT NotificationEvent))
DECLARE_INTERFACE_(IMiniportWaveRTStreamNotification, IMiniportWaveRTStream) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORTWAVERTSTREAM())
    _PC_IMiniportWaveRTStreamNotification(_IRQLINT_PURE)
};

typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
#define IMP_IMiniportWaveRTStreamNotification _PC_IMiniportWaveRTStreamNotification(_IRQLINT_IMP)
#define _PC_IMiniportWaveRTInputStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetReadPacket, \
        (THIS_ _Out_ ULONG *PacketNumber, _Out_ DWORD *Flags, _Out_ ULONG64 *PerformanceCounterValue, _Out_ BOOL *MoreData))
DECLARE_INTERFACE_(IMiniportWaveRTInputStream, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportWaveRTInputStream(_IRQLINT_PURE)
};

typedef IMiniportWaveRTInputStream *PMINIPORTWAVERTINPUTSTREAM;
#define IMP_IMiniportWaveRTInputStream _PC_IMiniportWaveRTInputStream(_IRQLINT_IMP)
#define _PC_IMiniportWaveRTOutputStream(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetWritePacket, (THIS_ _In_ ULONG PacketNumber, _In_ DWORD Flags, _In_ ULONG EosPacketLength)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetOutputStreamPresentationPosition, \
        (THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION *pPresentationPosition)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetPacketCount, (THIS_ _Out_ ULONG *pPacketCount))
DECLARE_INTERFACE_(IMiniportWaveRTOutputStream, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportWaveRTOutputStream(_IRQLINT_PURE)
};

typedef IMiniportWaveRTOutputStream *PMINIPORTWAVERTOUTPUTSTREAM;
#define IMP_IMiniportWaveRTOutputStream _PC_IMiniportWaveRTOutputStream(_IRQLINT_IMP)
#define _PC_IMiniportWaveRT(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, Init, \
        (THIS_ _In_ PUNKNOWN UnknownAdapter, _In_ PRESOURCELIST ResourceList, _In_ PPORTWAVERT Port)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, NewStream, \
        (THIS_ _Out_ PMINIPORTWAVERTSTREAM *Stream, _In_ PPORTWAVERTSTREAM PortStream, _In_ ULONG Pin, _In_ BOOLEAN Capture, \
        _In_ PKSDATAFORMAT DataFormat)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetDeviceDescription, (THIS_ _Out_ PDEVICE_DESCRIPTION DeviceDescription))
DECLARE_INTERFACE_(IMiniportWaveRT, IMiniport) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_MINIPORT())
    _PC_IMiniportWaveRT(_IRQLINT_PURE)
};

typedef IMiniportWaveRT *PMINIPORTWAVERT;
#define IMP_IMiniportWaveRT IMP_IMiniport _PC_IMiniportWaveRT(_IRQLINT_IMP)
#define _PC_IMiniportAudioSignalProcessing(F) \
    F(NTSTATUS, GetModes, (THIS_ _In_ ULONG Pin, \
        _Out_writes_opt_(*NumSignalProcessingModes) GUID *SignalProcessingModes, _Inout_ ULONG *NumSignalProcessingModes))
DECLARE_INTERFACE_(IMiniportAudioSignalProcessing, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportAudioSignalProcessing(_IRQLINT_PURE)
};

typedef IMiniportAudioSignalProcessing *PMINIPORTAudioSignalProcessing;
#define IMP_IMiniportAudioSignalProcessing _PC_IMiniportAudioSignalProcessing(_IRQLINT_IMP)
#define _PC_IAdapterPowerManagement(F) \
    F(void, PowerChangeState, (THIS_ _In_ POWER_STATE NewState)) \
    F(NTSTATUS, QueryPowerChangeState, (THIS_ _In_ POWER_STATE NewStateQuery)) \
    F(NTSTATUS, QueryDeviceCapabilities, (THIS_ _Inout_updates_bytes_(sizeof(DEVICE_CAPABILITIES)) PDEVICE_CAPABILITIES PowerDeviceCaps))
DECLARE_INTERFACE_(IAdapterPowerManagement, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IAdapterPowerManagement(_IRQLINT_PURE) };
typedef IAdapterPowerManagement *PADAPTERPOWERMANAGEMENT;
#define IMP_IAdapterPowerManagement _PC_IAdapterPowerManagement(_IRQLINT_IMP)
#define _PC_IAdapterPowerManagement2(F) \
    F(void, PowerChangeState2, (THIS_ _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE NewSystemState))
DECLARE_INTERFACE_(IAdapterPowerManagement2, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT()
    _PC_IAdapterPowerManagement2(_IRQLINT_PURE)
};

typedef IAdapterPowerManagement2 *PADAPTERPOWERMANAGEMENT2;
#define IMP_IAdapterPowerManagement2 IMP_IAdapterPowerManagement _PC_IAdapterPowerManagement2(_IRQLINT_IMP)
typedef enum _PC_EXIT_LATENCY {
    PcExitLatencyInstant = 0,
    PcExitLatencyFast,
    PcExitLatencyResponsive,
} PC_EXIT_LATENCY, *PPC_EXIT_LATENCY;

#define _PC_IAdapterPowerManagement3(F) \
    F(void, PowerChangeState3, \
        (THIS_ _In_ DEVICE_POWER_STATE NewDeviceState, _In_ SYSTEM_POWER_STATE NewSystemState, _In_ PC_EXIT_LATENCY D3ExitLatency)) \
    F(NTSTATUS, D3ExitLatencyChanged, (THIS_ _In_ PC_EXIT_LATENCY NewD3ExitLatency))
DECLARE_INTERFACE_(IAdapterPowerManagement3, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT()
    DEFINE_ABSTRACT_ADAPTERPOWERMANAGEMENT2()
    _PC_IAdapterPowerManagement3(_IRQLINT_PURE)
};

typedef IAdapterPowerManagement3 *PADAPTERPOWERMANAGEMENT3;
#define IMP_IAdapterPowerManagement3 IMP_IAdapterPowerManagement2 _PC_IAdapterPowerManagement3(_IRQLINT_IMP)
#define _PC_IPowerNotify(F) \
    F(void, PowerChangeNotify, (THIS_ _In_ POWER_STATE PowerState))
DECLARE_INTERFACE_(IPowerNotify, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPowerNotify(_IRQLINT_PURE) };
typedef IPowerNotify *PPOWERNOTIFY;
#define IMP_IPowerNotify _PC_IPowerNotify(_IRQLINT_IMP)
#define _PC_IPinCount(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, PinCount, \
        (THIS_ _In_ ULONG PinId, _Inout_ PULONG FilterNecessary, _Inout_ PULONG FilterCurrent, _Inout_ PULONG FilterPossible, \
        _Inout_ PULONG GlobalCurrent, _Inout_ PULONG GlobalPossible))
DECLARE_INTERFACE_(IPinCount, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPinCount(_IRQLINT_PURE) };
typedef IPinCount *PPINCOUNT;
#define IMP_IPinCount _PC_IPinCount(_IRQLINT_IMP)
#define _PC_IPortEvents(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, AddEventToEventList, (THIS_ _In_ PKSEVENT_ENTRY EventEntry)) \
    F(void, GenerateEventList, \
        (THIS_ _In_opt_ GUID *Set, _In_ ULONG EventId, _In_ BOOL PinEvent, _In_ ULONG PinId, _In_ BOOL NodeEvent, _In_ ULONG NodeId))
DECLARE_INTERFACE_(IPortEvents, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortEvents(_IRQLINT_PURE) };
typedef IPortEvents *PPORTEVENTS;
#define IMP_IPortEvents _PC_IPortEvents(_IRQLINT_IMP)
DECLARE_INTERFACE_(IDrmPort, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) DEFINE_ABSTRACT_DRMPORT() };
typedef IDrmPort *PDRMPORT;
#define IMP_IDrmPort _PC_DRMPORT(_IRQLINT_IMP)
#define _PC_IDrmPort2(F) \
    F(NTSTATUS, AddContentHandlers, (THIS_ _In_ ULONG ContentId, _In_reads_(NumHandlers) PVOID *paHandlers, _In_ ULONG NumHandlers)) \
    F(NTSTATUS, ForwardContentToDeviceObject, (THIS_ _In_ ULONG ContentId, _In_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward))
DECLARE_INTERFACE_(IDrmPort2, IDrmPort) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_DRMPORT())
    _PC_IDrmPort2(_IRQLINT_PURE)
};

typedef IDrmPort2 *PDRMPORT2;
#define IMP_IDrmPort2 IMP_IDrmPort _PC_IDrmPort2(_IRQLINT_IMP)
#define _PC_IPortClsVersion(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) DWORD, GetVersion, (THIS))
DECLARE_INTERFACE_(IPortClsVersion, IUnknown) { _PC_IPortClsVersion(_IRQLINT_PURE) };
typedef IPortClsVersion *PPORTCLSVERSION;
#define _PC_IPortClsSubdeviceEx(F) \
    F(NTSTATUS, UpdatePinDescriptor, (THIS_ _In_ ULONG _ulPinId, _In_ ULONG _ulFlags, _In_ PPCPIN_DESCRIPTOR _pPinDescriptor))
DECLARE_INTERFACE_(IPortClsSubdeviceEx, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortClsSubdeviceEx(_IRQLINT_PURE) };
#define PCUPDATE_PIN_DESC_FLAG_DATARANGES 0x00000001
typedef IPortClsSubdeviceEx *PPORTCLSSubdeviceEx;
#define _PC_IPortClsPower(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterAdapterPowerManagement, \
        (THIS_ _In_ PUNKNOWN _pUnknown, _In_ PDEVICE_OBJECT _DeviceObject)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterAdapterPowerManagement, (THIS_ _In_ PDEVICE_OBJECT _DeviceObject)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, SetIdlePowerManagement, (THIS_ _In_ PDEVICE_OBJECT _DeviceObject, _In_ BOOLEAN _bEnabled))
DECLARE_INTERFACE_(IPortClsPower, IUnknown) { _PC_IPortClsPower(_IRQLINT_PURE) };
typedef IPortClsPower *PPORTCLSPOWER;
typedef NTSTATUS _IRQL_requires_max_(DISPATCH_LEVEL)(*PCPFNRUNTIME_POWER_CONTROL_CALLBACK)(_In_ LPCGUID PowerControlCode, _In_opt_ PVOID InBuffer,
    _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer, _In_ SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned, _In_opt_ PVOID Context);
#define _PC_IPortClsRuntimePower(F) \
    F(NTSTATUS, SendPowerControl, \
        (THIS_ _In_ PDEVICE_OBJECT _DeviceObject, _In_ LPCGUID _PowerControlCode, _In_opt_ PVOID _InBuffer, _In_ SIZE_T _InBufferSize, \
        _Out_opt_ PVOID _OutBuffer, _In_ SIZE_T _OutBufferSize, _Out_opt_ PSIZE_T _BytesReturned)) \
    F(NTSTATUS, RegisterPowerControlCallback, \
        (THIS_ _In_ PDEVICE_OBJECT _DeviceObject, _In_ PCPFNRUNTIME_POWER_CONTROL_CALLBACK _Callback, _In_opt_ PVOID _Context)) \
    F(NTSTATUS, UnregisterPowerControlCallback, (THIS_ _In_ PDEVICE_OBJECT _DeviceObject))
DECLARE_INTERFACE_(IPortClsRuntimePower, IUnknown) { _PC_IPortClsRuntimePower(_IRQLINT_PURE) };
typedef IPortClsRuntimePower *PPORTCLSRUNTIMEPOWER;
typedef enum {
    eMINIPORT_IHV_DEFINED = 0,
    eMINIPORT_BUFFER_COMPLETE,
    eMINIPORT_PIN_STATE,
    eMINIPORT_GET_STREAM_POSITION,
    eMINIPORT_SET_WAVERT_BUFFER_WRITE_POSITION,
    eMINIPORT_GET_PRESENTATION_POSITION,
    eMINIPORT_PROGRAM_DMA,
    eMINIPORT_GLITCH_REPORT,
    eMINIPORT_LAST_BUFFER_RENDERED,
    eMINIPORT_PROCESSING_MODE,
    eMINIPORT_FX_CLSID,
    eMINIPORT_MaxValue,
} EPcMiniportEngineEvent;

#define _PC_IPortClsEtwHelper(F) \
    F(NTSTATUS, MiniportWriteEtwEvent, \
        (THIS_ _In_ EPcMiniportEngineEvent miniportEventType, _In_ ULONGLONG pvData1, _In_ ULONGLONG pvData2, _In_ ULONGLONG ulData3, \
        _In_ ULONGLONG ulData4))
DECLARE_INTERFACE_(IPortClsEtwHelper, IUnknown) { _PC_IPortClsEtwHelper(_IRQLINT_PURE) };
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
enum {
    kVersionInvalid = -1,
    kVersionWin98,
    kVersionWin98SE,
    kVersionWin2K,
    kVersionWin98SE_QFE2,
    kVersionWin2K_SP2,
    kVersionWinME,
    kVersionWin98SE_QFE3,
    kVersionWinME_QFE1,
    kVersionWinXP,
    kVersionWinXPSP1,
    kVersionWinServer2003,
    kVersionWin2K_UAAQFE,
    kVersionWinXP_UAAQFE,
    kVersionWinServer2003_UAAQFE,
    kVersionWindowsLonghorn,
};

#define _PC_IPortWMIRegistration(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RegisterWMIProvider, (THIS_ PDEVICE_OBJECT, PVOID)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterWMIProvider, (THIS_ PDEVICE_OBJECT))
DECLARE_INTERFACE_(IPortWMIRegistration, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortWMIRegistration(_IRQLINT_PURE) };
typedef IPortWMIRegistration *PPORTWMIREGISTRATION;
#define _PC_IPreFetchOffset(F) \
    F(VOID, SetPreFetchOffset, (THIS_ _In_ ULONG PreFetchOffset))
DECLARE_INTERFACE_(IPreFetchOffset, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPreFetchOffset(_IRQLINT_PURE) };
typedef IPreFetchOffset *PPREFETCHOFFSET;
#define IMP_IPreFetchOffset _PC_IPreFetchOffset(_IRQLINT_IMP)
#define _PC_IUnregisterSubdevice(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterSubdevice, (THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN Unknown))
DECLARE_INTERFACE_(IUnregisterSubdevice, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IUnregisterSubdevice(_IRQLINT_PURE) };
typedef IUnregisterSubdevice *PUNREGISTERSUBDEVICE;
#define IMP_IUnregisterSubdevice _PC_IUnregisterSubdevice(_IRQLINT_IMP)
#define _PC_IUnregisterPhysicalConnection(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterPhysicalConnection, \
        (THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterPhysicalConnectionToExternal, \
        (THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ PUNICODE_STRING ToString, _In_ ULONG ToPin)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, UnregisterPhysicalConnectionFromExternal, \
        (THIS_ _In_ PDEVICE_OBJECT DeviceObject, _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin))
DECLARE_INTERFACE_(IUnregisterPhysicalConnection, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IUnregisterPhysicalConnection(_IRQLINT_PURE)
};

typedef IUnregisterPhysicalConnection *PUNREGISTERPHYSICALCONNECTION;
#define IMP_IUnregisterPhysicalConnection _PC_IUnregisterPhysicalConnection(_IRQLINT_IMP)
#define _PC_IPinName(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, GetPinName, (THIS_ _In_ PIRP Irp, _In_ PKSP_PIN Pin, _Out_ PVOID Data))
DECLARE_INTERFACE_(IPinName, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPinName(_IRQLINT_PURE) };
typedef IPinName *PIPINNAME;
#define IMP_IPinName _PC_IPinName(_IRQLINT_IMP)
DEFINE_GUID(IID_IMiniportAudioEngineNode, 0x2ebf536c, 0xef57, 0x4c64, 0xbe, 0xdc, 0x25, 0xc1, 0xa6, 0xd6, 0x68, 0xe6);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode, 0xbd6eeb4b, 0xe6e5, 0x40fd, 0x8d, 0x5a, 0x5b, 0x1d, 0xcd, 0xe2, 0xc, 0x42);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode2, 0xaeb7f86a, 0x6cba, 0x44cf, 0xa2, 0xd2, 0xb3, 0xfa, 0x5b, 0x69, 0x68, 0x17);
DEFINE_GUID(IID_IMiniportAudioSignalProcessing, 0xb532678c, 0xbe50, 0x472d, 0x99, 0x73, 0x8a, 0x6f, 0x16, 0x59, 0x49, 0x89);
typedef enum {
    eMixFormat,
    eDeviceFormat,
    eSupportedDeviceFormats,
} eEngineFormatType;

typedef enum {
    eVolumeAttribute,
    eMuteAttribute,
    ePeakMeterAttribute,
} eChannelTargetType;

#define _PC_IMiniportAudioEngineNode(F) \
    F(NTSTATUS, GetAudioEngineDescriptor, (THIS_ _In_ ULONG ulNodeId, _Out_ KSAUDIOENGINE_DESCRIPTOR *pAudioEngineDescriptor)) \
    F(NTSTATUS, GetGfxState, (THIS_ _In_ ULONG ulNodeId, _Out_ BOOL *pbEnable)) \
    F(NTSTATUS, SetGfxState, (THIS_ _In_ ULONG ulNodeId, _In_ BOOL bEnable)) \
    F(NTSTATUS, GetEngineFormatSize, (THIS_ _In_ ULONG ulNodeId, _In_ eEngineFormatType formatType, _Out_ ULONG *pulFormatSize)) \
    F(NTSTATUS, GetMixFormat, (THIS_ _In_ ULONG ulNodeId, _Out_ KSDATAFORMAT_WAVEFORMATEX *pFormat, _In_ ULONG ulBufferSize)) \
    F(NTSTATUS, GetDeviceFormat, (THIS_ _In_ ULONG ulNodeId, _Out_ KSDATAFORMAT_WAVEFORMATEX *pFormat, _In_ ULONG ulBufferSize)) \
    F(NTSTATUS, SetDeviceFormat, (THIS_ _In_ ULONG ulNodeId, _In_ KSDATAFORMAT_WAVEFORMATEX *pFormat, _In_ ULONG ulBufferSize)) \
    F(NTSTATUS, GetSupportedDeviceFormats, (THIS_ _In_ ULONG ulNodeId, _Out_ KSMULTIPLE_ITEM *pFormats, _In_ ULONG ulBufferSize)) \
    F(NTSTATUS, GetDeviceChannelCount, (THIS_ _In_ ULONG ulNodeId, _In_ eChannelTargetType targetType, _Out_ UINT32 *pulChannelCount)) \
    F(NTSTATUS, GetDeviceAttributeSteppings, \
        (THIS_ _In_ ULONG ulNodeId, _In_ eChannelTargetType targetType, _Out_ PKSPROPERTY_STEPPING_LONG pKsPropStepLong, \
        _In_ UINT32 ui32DataSize)) \
    F(NTSTATUS, GetDeviceChannelVolume, (THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _Out_ LONG *plVolume)) \
    F(NTSTATUS, SetDeviceChannelVolume, (THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _In_ LONG lVolume)) \
    F(NTSTATUS, GetDeviceChannelMute, (THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _Out_ BOOL *pbMute)) \
    F(NTSTATUS, SetDeviceChannelMute, (THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _In_ BOOL bMute)) \
    F(NTSTATUS, GetDeviceChannelPeakMeter, (THIS_ _In_ ULONG ulNodeId, _In_ UINT32 ulChannel, _Out_ LONG *plPeakMeter)) \
    F(NTSTATUS, GetBufferSizeRange, \
        (THIS_ _In_ ULONG ulNodeId, _In_ KSDATAFORMAT_WAVEFORMATEX *pKsDataFormatWfx, _Out_ KSAUDIOENGINE_BUFFER_SIZE_RANGE *pBufferSizeRange))
DECLARE_INTERFACE_(IMiniportAudioEngineNode, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportAudioEngineNode(_IRQLINT_PURE)
};

typedef IMiniportAudioEngineNode *PIMINIPORTAudioEngineNode;
#define IMP_IMiniportAudioEngineNode _PC_IMiniportAudioEngineNode(_IRQLINT_IMP)
#define _PC_IMiniportStreamAudioEngineNode(F) \
    F(NTSTATUS, GetLfxState, (THIS_ _Out_ BOOL *pbEnable)) \
    F(NTSTATUS, SetLfxState, (THIS_ _In_ BOOL bEnable)) \
    F(NTSTATUS, GetStreamChannelCount, (THIS_ _In_ eChannelTargetType targetType, _Out_ UINT32 *pulChannelCount)) \
    F(NTSTATUS, GetStreamAttributeSteppings, \
        (THIS_ _In_ eChannelTargetType targetType, _Out_ PKSPROPERTY_STEPPING_LONG pKsPropStepLong, _In_ UINT32 ui32DataSize)) \
    F(NTSTATUS, GetStreamChannelVolume, (THIS_ _In_ UINT32 ulChannel, _Out_ LONG *plValue)) \
    F(NTSTATUS, SetStreamChannelVolume, \
        (THIS_ _In_ UINT32 Channel, _In_ LONG TargetVolume, _In_ AUDIO_CURVE_TYPE CurveType, _In_ ULONGLONG CurveDuration)) \
    F(NTSTATUS, GetStreamChannelMute, (THIS_ _In_ UINT32 ulChannel, _Out_ BOOL *pbMute)) \
    F(NTSTATUS, SetStreamChannelMute, (THIS_ _In_ UINT32 ulChannel, _In_ BOOL bMute)) \
    F(NTSTATUS, GetStreamChannelPeakMeter, (THIS_ _In_ UINT32 ulChannel, _Out_ LONG *plPeakMeter)) \
    F(NTSTATUS, GetStreamPresentationPosition, (THIS_ _Out_ KSAUDIO_PRESENTATION_POSITION *pPresentationPosition)) \
    F(NTSTATUS, SetStreamCurrentWritePosition, (THIS_ _In_ ULONG ulCurrentWritePosition)) \
    F(NTSTATUS, GetStreamLinearBufferPosition, (THIS_ _Out_ ULONGLONG *pullLinearBufferPosition)) \
    F(NTSTATUS, SetStreamLoopbackProtection, (THIS_ _In_ CONSTRICTOR_OPTION ProtectionOption))
DECLARE_INTERFACE_(IMiniportStreamAudioEngineNode, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportStreamAudioEngineNode(_IRQLINT_PURE)
};

typedef IMiniportStreamAudioEngineNode *PIMINIPORTStreamAudioEngineNode;
#define IMP_IMiniportStreamAudioEngineNode _PC_IMiniportStreamAudioEngineNode(_IRQLINT_IMP)
#define _PC_IMiniportStreamAudioEngineNode2(F) \
    F(NTSTATUS, SetStreamCurrentWritePositionForLastBuffer, (THIS_ _In_ ULONG _ulWritePosition))
DECLARE_INTERFACE_(IMiniportStreamAudioEngineNode2, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _PC_IMiniportStreamAudioEngineNode2(_IRQLINT_PURE)
};

typedef IMiniportStreamAudioEngineNode2 *PIMINIPORTStreamAudioEngineNode2;
#define IMP_IMiniportStreamAudioEngineNode2 _PC_IMiniportStreamAudioEngineNode2(_IRQLINT_IMP)
typedef NTSTATUS (*PCPFNSTARTDEVICE)(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_ PRESOURCELIST ResourceList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcInitializeAdapterDriver(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName, _In_ PDRIVER_ADD_DEVICE AddDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcDispatchIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp);
_Kernel_clear_do_init_(__yes)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcAddAdapterDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PCPFNSTARTDEVICE StartDevice,
    _In_ ULONG MaxObjects, _In_ ULONG DeviceExtensionSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PcCompleteIrp(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIRP pIrp, _In_ NTSTATUS ntStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcForwardIrpSynchronous(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterSubdevice(_In_ PDEVICE_OBJECT DeviceObject, _In_ PWSTR Name, _In_ PUNKNOWN Unknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnection(_In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin, _In_ PUNKNOWN ToUnknown,
    _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnectionToExternal(_In_ PDEVICE_OBJECT DeviceObject, _In_ PUNKNOWN FromUnknown, _In_ ULONG FromPin,
    _In_ PUNICODE_STRING ToString, _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterPhysicalConnectionFromExternal(_In_ PDEVICE_OBJECT DeviceObject, _In_ PUNICODE_STRING FromString, _In_ ULONG FromPin,
    _In_ PUNKNOWN ToUnknown, _In_ ULONG ToPin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewPort(_Out_ PPORT *OutPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewMiniport(_Out_ PMINIPORT *OutMiniPort, _In_ REFCLSID ClassID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewDmaChannel(_Out_ PDMACHANNEL *OutDmaChannel, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PDEVICE_DESCRIPTION DeviceDescription, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PcCompletePendingPropertyRequest(_In_ PPCPROPERTY_REQUEST PropertyRequest, _In_ NTSTATUS NtStatus);
ULONGLONG PcGetTimeInterval(_In_ ULONGLONG Since);
#define GTI_SECONDS(t) (ULONGLONG(t) * 10000000)
#define GTI_MILLISECONDS(t) (ULONGLONG(t) * 10000)
#define GTI_MICROSECONDS(t) (ULONGLONG(t) * 10)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewResourceList(_Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PCM_RESOURCE_LIST TranslatedResources, _In_ PCM_RESOURCE_LIST UntranslatedResources);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewResourceSublist(_Out_ PRESOURCELIST *OutResourceList, _In_opt_ PUNKNOWN OuterUnknown, _In_ POOL_TYPE PoolType,
    _In_ PRESOURCELIST ParentList, _In_ ULONG MaximumEntries);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewInterruptSync(_Out_ PINTERRUPTSYNC *OutInterruptSync, _In_opt_ PUNKNOWN OuterUnknown, _In_ PRESOURCELIST ResourceList,
    _In_ ULONG ResourceIndex, _In_ INTERRUPTSYNCMODE Mode);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewServiceGroup(_Out_ PSERVICEGROUP *OutServiceGroup, _In_opt_ PUNKNOWN OuterUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcNewRegistryKey(_Out_ PREGISTRYKEY *OutRegistryKey, _In_opt_ PUNKNOWN OuterUnknown, _In_ ULONG RegistryKeyType,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ PVOID DeviceObject, _In_opt_ PVOID SubDevice, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ ULONG CreateOptions, _Out_opt_ PULONG Disposition);
enum {
    GeneralRegistryKey,
    DeviceRegistryKey,
    DriverRegistryKey,
    HwProfileRegistryKey,
    DeviceInterfaceRegistryKey,
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcGetDeviceProperty(_In_ PVOID DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength,
    _Out_ PVOID PropertyBuffer, _Out_ PULONG ResultLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterAdapterPowerManagement(_In_ PUNKNOWN Unknown, _In_ PVOID pvContext1);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterAdapterPowerManagement(_In_ PDEVICE_OBJECT pDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRequestNewPowerState(_In_ PDEVICE_OBJECT pDeviceObject, _In_ DEVICE_POWER_STATE RequestedNewState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterIoTimeout(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterIoTimeout(_In_ PDEVICE_OBJECT pDeviceObject, _In_ PIO_TIMER_ROUTINE pTimerRoutine, _In_ PVOID pContext);
NTSTATUS PcGetPhysicalDeviceObject(_In_ PDEVICE_OBJECT pDeviceObject, _Out_ PDEVICE_OBJECT *ppPhysicalObject);
NTSTATUS PcAddContentHandlers(_In_ ULONG ContentId, _In_reads_(NumHandlers) PVOID *paHandlers, _In_ ULONG NumHandlers);
NTSTATUS PcCreateContentMixed(_In_ PULONG paContentId, _In_ ULONG cContentId, _Out_ PULONG pMixedContentId);
NTSTATUS PcDestroyContent(_In_ ULONG ContentId);
NTSTATUS PcForwardContentToDeviceObject(_In_ ULONG ContentId, _In_ PVOID Reserved, _In_ PCDRMFORWARD DrmForward);
__drv_preferredFunction("DrmForwardContentToDeviceObject", "Obsolete")
NTSTATUS PcForwardContentToFileObject(_In_ ULONG ContentId, _In_ PFILE_OBJECT FileObject);
NTSTATUS PcForwardContentToInterface(_In_ ULONG ContentId, _In_ PUNKNOWN pUnknown, _In_ ULONG NumMethods);
NTSTATUS PcGetContentRights(_In_ ULONG ContentId, _Out_ PDRMRIGHTS DrmRights);
_Function_class_(EVT_PC_POST_PO_FX_REGISTER_DEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_PC_POST_PO_FX_REGISTER_DEVICE(_In_ PVOID PoFxDeviceContext, _In_ POHANDLE PoHandle);
typedef EVT_PC_POST_PO_FX_REGISTER_DEVICE *PFN_PC_POST_PO_FX_REGISTER_DEVICE;
_Function_class_(EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE(_In_ PVOID PoFxDeviceContext, _In_ POHANDLE PoHandle);
typedef EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE *PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE;
typedef struct _PC_POWER_FRAMEWORK_SETTINGS {
    ULONG Size;
    PFN_PC_POST_PO_FX_REGISTER_DEVICE EvtPcPostPoFxRegisterDevice;
    PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE EvtPcPrePoFxUnregisterDevice;
    PPO_FX_COMPONENT Component;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID PoFxDeviceContext;
} PC_POWER_FRAMEWORK_SETTINGS, *PPC_POWER_FRAMEWORK_SETTINGS;

VOID PC_POWER_FRAMEWORK_SETTINGS_INIT(_Out_ PPC_POWER_FRAMEWORK_SETTINGS PowerFrameworkSettings);
NTSTATUS PcAssignPowerFrameworkSettings(_In_ PDEVICE_OBJECT DeviceObject, _In_ PPC_POWER_FRAMEWORK_SETTINGS PowerFrameworkSettings);
DECLARE_HANDLE(PCSTREAMRESOURCE);
typedef enum _PcStreamResourceType {
    ePcStreamResourceInterrupt,
    ePcStreamResourceThread,
    ePcStreamResourceSet,
} PcStreamResourceType, *PPcStreamResourceType;

typedef struct _PCSTREAMRESOURCE_DESCRIPTOR {
    ULONG Size;
    ULONG Flags;
    PDEVICE_OBJECT Pdo;
    PcStreamResourceType Type;
    union {
        struct {
            ULONG Version;
            PVOID Generic;
        } Interrupt;
        PETHREAD Thread;
        PVOID ResourceSet;
    } Resource;
} PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;

VOID PCSTREAMRESOURCE_DESCRIPTOR_INIT(_Out_ PPCSTREAMRESOURCE_DESCRIPTOR Resource);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcAddStreamResource(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID ResourceSet, _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor,
    _Out_ PCSTREAMRESOURCE *ResourceHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRemoveStreamResource(_In_ PCSTREAMRESOURCE ResourceHandle);
#define _PC_IPORTCLSSTREAMRESOURCEMANAGER(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AddStreamResource, \
        (THIS_ _In_ PVOID ResourceSet, _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, _Out_ PCSTREAMRESOURCE *ResourceHandle)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, RemoveStreamResource, (THIS_ _In_ PCSTREAMRESOURCE ResourceHandle))
#define DEFINE_ABSTRACT_IPORTCLSSTREAMRESOURCEMANAGER() _PC_IPORTCLSSTREAMRESOURCEMANAGER(_IRQLINT_PURE)
DECLARE_INTERFACE_(IPortClsStreamResourceManager, IUnknown) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    DEFINE_ABSTRACT_IPORTCLSSTREAMRESOURCEMANAGER()
};

typedef IPortClsStreamResourceManager *PPORTCLSStreamResourceManager;
#define IMP_IPortClsStreamResourceManager _PC_IPORTCLSSTREAMRESOURCEMANAGER(_IRQLINT_IMP)
#define _PC_IPortClsStreamResourceManager2(F) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS, AddStreamResource2, \
        (THIS_ _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID ResourceSet, _In_ PPCSTREAMRESOURCE_DESCRIPTOR ResourceDescriptor, \
        _Out_ PCSTREAMRESOURCE *ResourceHandle))
DECLARE_INTERFACE_(IPortClsStreamResourceManager2, IPortClsStreamResourceManager) {
    _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN())
    _IRQLINT_C(DEFINE_ABSTRACT_IPORTCLSSTREAMRESOURCEMANAGER())
    _PC_IPortClsStreamResourceManager2(_IRQLINT_PURE)
};

typedef IPortClsStreamResourceManager2 *PPORTCLSStreamResourceManager2;
#define IMP_IPortClsStreamResourceManager2 IMP_IPortClsStreamResourceManager _PC_IPortClsStreamResourceManager2(_IRQLINT_IMP)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcRegisterAdapterPnpManagement(_In_ PUNKNOWN Unknown, _In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PcUnregisterAdapterPnpManagement(_In_ PDEVICE_OBJECT DeviceObject);
DEFINE_GUID(IID_IPortClsNotifications, 0x1E092CE2L, 0xDB25, 0x483B, 0x84, 0x46, 0xB0, 0x96, 0x12, 0x15, 0x25, 0x8B);
typedef struct _PCNOTIFICATION_BUFFER {
    UCHAR NotificationBuffer[1];
} PCNOTIFICATION_BUFFER, *PPCNOTIFICATION_BUFFER;

#define _PC_IPortClsNotifications(F) \
    F(_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS, AllocNotificationBuffer, \
        (THIS_ _In_ POOL_TYPE PoolType, _In_ USHORT NumberOfBytes, _Out_ PPCNOTIFICATION_BUFFER *NotificationBuffer)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, FreeNotificationBuffer, (THIS_ _In_ PPCNOTIFICATION_BUFFER NotificationBuffer)) \
    F(_IRQL_requires_max_(PASSIVE_LEVEL) void, SendNotification, \
        (THIS_ _In_ const GUID *NotificationId, _In_ PPCNOTIFICATION_BUFFER NotificationBuffer))
DECLARE_INTERFACE_(IPortClsNotifications, IUnknown) { _IRQLINT_C(DEFINE_ABSTRACT_UNKNOWN()) _PC_IPortClsNotifications(_IRQLINT_PURE) };
typedef IPortClsNotifications *PPORTCLSNOTIFICATIONS;
#define IMP_IPortClsNotifications _PC_IPortClsNotifications(_IRQLINT_IMP)

#ifdef __cplusplus
}
#endif
