import { describe, expect, it } from 'vitest'
import { checkBaseUrl } from '../../src/dashscope/base-url.ts'
import { describePlace, regionBaseUrl, regionOf } from '../../src/dashscope/regions.ts'
import { defaults, REGIONS, type Region } from '../../src/defaults.ts'

// As the vendor's documents list them.
const SHARED: Array<[Region, string]> = [
  ['cn-beijing', 'dashscope.aliyuncs.com'],
  ['ap-southeast-1', 'dashscope-intl.aliyuncs.com'],
  ['us-east-1', 'dashscope-us.aliyuncs.com'],
  ['cn-hongkong', 'cn-hongkong.dashscope.aliyuncs.com'],
  ['finance', 'dashscope-finance.aliyuncs.com'],
  ['qianwen', 'maas.qianwenaiapi.com'],
]
const OWN: Region[] = [
  'cn-beijing',
  'ap-southeast-1',
  'us-east-1',
  'cn-hongkong',
  'eu-central-1',
  'ap-northeast-1',
]

describe('the base URL of a region', () => {
  it.each(SHARED)('%s is that of the host its accounts share', (region, host) => {
    const url = regionBaseUrl({ region, workspace: 'llm-1' })
    expect(url).toBe(`https://${host}/api/v1`)
    expect(checkBaseUrl(url).href).toBe(url)
    expect(regionOf(url)).toBe(region)
  })

  it.each(OWN)('%s is that of the workspace for keys that work only there', (region) => {
    const url = regionBaseUrl({ region, workspace: 'llm-1', apiKey: 'sk-ws-1' })
    expect(url).toBe(`https://llm-1.${region}.maas.aliyuncs.com/api/v1`)
    expect(regionOf(url)).toBe(region)
  })

  it.each(['eu-central-1', 'ap-northeast-1'] as const)(
    '%s is that of the workspace, there being no other',
    (region) => {
      expect(regionBaseUrl({ region, workspace: 'llm-1' })).toBe(
        `https://llm-1.${region}.maas.aliyuncs.com/api/v1`,
      )
      expect(() => regionBaseUrl({ region })).toThrow(/has no address without a workspace/)
    },
  )

  it('is Beijing’s where none is named', () => {
    expect(regionBaseUrl({})).toBe(defaults.baseUrl)
  })

  it('knows every region that may be named', () => {
    for (const region of REGIONS) expect(regionBaseUrl({ region, workspace: 'llm-1' })).toMatch(/^https:/)
  })

  it('asks for the workspace of a key that works only there', () => {
    const make = () => regionBaseUrl({ region: 'cn-beijing', apiKey: 'sk-ws-secret' })
    expect(make).toThrow(/begins with sk-ws- works only on the host of its workspace/)
    expect(make).not.toThrow(/secret/)
  })

  it.each(['evil.example/', 'a.b', 'x@y', '..'])('takes no workspace that is %s', (workspace) => {
    expect(() => regionBaseUrl({ region: 'eu-central-1', workspace })).toThrow(/no id/)
  })
})

describe('the region of an address', () => {
  it.each([
    'https://evil.example/dashscope.aliyuncs.com',
    'https://dashscope.aliyuncs.com.evil.example/api/v1',
    'https://maas.aliyuncs.com/api/v1',
    'https://evil-cn-beijing.maas.aliyuncs.com/api/v1',
    'http://127.0.0.1:8600/api/v1',
    'nonsense',
  ])('%s is unknown', (address) => {
    expect(regionOf(address)).toBeUndefined()
  })

  it('stands beside the host in a sentence', () => {
    const place = (address: string) => describePlace(new URL(address))
    expect(place('https://dashscope-intl.aliyuncs.com/api/v1')).toBe(
      'dashscope-intl.aliyuncs.com (region ap-southeast-1)',
    )
    expect(place('http://127.0.0.1:8600/api/v1')).toBe('127.0.0.1:8600')
  })
})
